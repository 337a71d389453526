package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.spectra.ClassSpectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code psd.csv}: the spectra of the classes, four columns for each class that has one. */
final class ClassPsdTable {
  private ClassPsdTable() {}

  static Table of(Classification classification) {
    List<String> columns = new ArrayList<>(List.of("frequency_hz"));
    List<ClassSpectrum> spectra = new ArrayList<>();
    for (int k = 0; k < classification.results().size(); k++) {
      Optional<ClassSpectrum> spectrum = classification.results().get(k).spectrum();
      if (spectrum.isPresent()) {
        spectra.add(spectrum.get());
        String prefix = "cluster_" + (k + 1);
        columns.addAll(
            List.of(
                prefix + "_mean", prefix + "_geometric_mean", prefix + "_low", prefix + "_high"));
      }
    }
    Table.Builder table =
        new Table.Builder(classification.named("psd"), columns.toArray(String[]::new));
    int rows = spectra.isEmpty() ? 0 : spectra.get(0).mean().size();
    for (int i = 0; i < rows; i++) {
      List<Object> row = new ArrayList<>(List.of(spectra.get(0).mean().frequencyHz()[i]));
      for (ClassSpectrum spectrum : spectra) {
        row.add(spectrum.mean().density()[i]);
        row.add(spectrum.geometricMean()[i]);
        row.add(spectrum.low()[i]);
        row.add(spectrum.high()[i]);
      }
      table.row(row.toArray());
    }
    return table.build();
  }
}
