package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.spectra.BetaComparison;
import java.util.List;
import java.util.stream.IntStream;

/** {@code beta_tests.csv}: whether the exponents of two classes differ. */
public final class BetaTestTable {
  private BetaTestTable() {}

  /** All pairs of classes that are large enough for the test. */
  public static List<BetaComparison> comparisons(Analysis analysis) {
    return BetaComparison.pairwise(
        IntStream.range(0, analysis.classes().count())
            .mapToObj(k -> analysis.members().betas(analysis.classes().members(k)))
            .toList());
  }

  static Table of(Analysis analysis) {
    Table.Builder table =
        new Table.Builder(
            "beta_tests", "cluster_a", "cluster_b", "mann_whitney_p", "holm_adjusted_p");
    for (BetaComparison pair : comparisons(analysis)) {
      table.row(pair.first() + 1, pair.second() + 1, pair.pValue(), pair.adjustedPValue());
    }
    return table.build();
  }
}
