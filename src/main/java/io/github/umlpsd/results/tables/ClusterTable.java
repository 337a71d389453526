package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.ClassResult;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.spectra.ClassSpectrum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** {@code clusters.csv}: a row per class. */
public final class ClusterTable {
  private ClusterTable() {}

  /** The classes of one classification. */
  public static Table of(Analysis analysis, Classification classification) {
    String members = analysis.noun() + "s";
    List<String> columns = new ArrayList<>(ClassColumns.MEMBERS);
    columns.add("mean_" + analysis.traces().unit().key());
    columns.addAll(ClassColumns.BETAS);
    columns.add("beta_" + members);
    columns.addAll(ClassColumns.LAW);
    columns.add("blinking_" + members);
    columns.addAll(ClassColumns.blinking(members));
    Table.Builder table =
        new Table.Builder(classification.named("clusters"), columns.toArray(String[]::new));
    for (int k = 0; k < classification.classes().count(); k++) {
      ClassResult result = classification.results().get(k);
      int[] traces = classification.classes().members(k);
      double[] betas = analysis.members().betas(traces);
      List<Object> row =
          new ArrayList<>(
              ClassColumns.members(
                  classification.classes().clustering(),
                  k,
                  ClassHint.of(analysis, classification, k)));
      row.add(meanCounts(analysis, traces));
      row.addAll(ClassColumns.betas(betas));
      row.add(betas.length);
      row.addAll(ClassColumns.law(result.spectrum().flatMap(ClassSpectrum::fit)));
      row.add(result.blinking().traces());
      row.addAll(ClassColumns.blinking(result.blinking()));
      table.row(row.toArray());
    }
    return table.build();
  }

  /**
   * {@code clusters.csv} of crystals that were analysed alone: a row per crystal and class.
   *
   * @param analyses one for each crystal
   */
  public static Table ofEach(List<Analysis> analyses) {
    List<String> columns = new ArrayList<>(List.of("crystal"));
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < analyses.size(); i++) {
      Table own = of(analyses.get(i), analyses.get(i).leading());
      if (i == 0) {
        columns.addAll(own.columns());
      }
      for (List<Object> cells : own.rows()) {
        List<Object> row = new ArrayList<>(List.of(i + 1));
        row.addAll(cells);
        rows.add(row);
      }
    }
    return new Table("clusters", columns, rows);
  }

  private static OptionalDouble meanCounts(Analysis analysis, int[] traces) {
    if (analysis.crystals().isPresent()) {
      Crystals crystals = analysis.crystals().get();
      int[] places = crystals.mask().places();
      return Arrays.stream(traces).mapToDouble(i -> crystals.average()[places[i]]).average();
    }
    return Arrays.stream(traces)
        .mapToDouble(
            i ->
                Arrays.stream(analysis.traces().held().orElseThrow().trace(i))
                    .average()
                    .orElseThrow())
        .average();
  }
}
