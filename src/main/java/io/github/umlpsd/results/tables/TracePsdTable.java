package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.spectra.Spectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code psd_traces.csv}: the spectrum of every trace that has one, a column each. */
final class TracePsdTable {
  private TracePsdTable() {}

  static Table of(Analysis analysis) {
    List<String> columns = new ArrayList<>(List.of("frequency_hz"));
    List<Spectrum> spectra = new ArrayList<>();
    for (int i = 0; i < analysis.members().spectra().size(); i++) {
      Optional<Spectrum> spectrum = analysis.members().spectra().get(i).spectrum();
      if (spectrum.isPresent()) {
        columns.add("spot_" + analysis.spotNumber(i));
        spectra.add(spectrum.get());
      }
    }
    Table.Builder table = new Table.Builder("psd_traces", columns.toArray(String[]::new));
    int rows = spectra.isEmpty() ? 0 : spectra.get(0).size();
    for (int f = 0; f < rows; f++) {
      Object[] row = new Object[columns.size()];
      row[0] = spectra.get(0).frequencyHz()[f];
      for (int i = 0; i < spectra.size(); i++) {
        row[i + 1] = spectra.get(i).density()[f];
      }
      table.row(row);
    }
    return table.build();
  }
}
