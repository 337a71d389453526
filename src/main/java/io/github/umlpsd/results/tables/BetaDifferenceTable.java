package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.spectra.BetaComparison;
import java.util.List;
import java.util.stream.IntStream;

/** {@code beta_differences.csv}: how the exponents of two classes differ, without a test. */
public final class BetaDifferenceTable {
  private BetaDifferenceTable() {}

  /** All pairs of classes that are large enough to be compared. */
  public static List<BetaComparison> comparisons(Analysis analysis) {
    return BetaComparison.pairwise(
        IntStream.range(0, analysis.classes().count())
            .mapToObj(k -> analysis.members().betas(analysis.classes().members(k)))
            .toList());
  }

  static Table of(Analysis analysis) {
    Table.Builder table =
        new Table.Builder(
            "beta_differences",
            "cluster_a",
            "cluster_b",
            "members_a",
            "members_b",
            "beta_median_a",
            "beta_median_b",
            "beta_difference",
            "share_b_larger");
    for (BetaComparison pair : comparisons(analysis)) {
      table.row(
          pair.first() + 1,
          pair.second() + 1,
          pair.firstMembers(),
          pair.secondMembers(),
          pair.firstMedian(),
          pair.secondMedian(),
          pair.difference(),
          pair.secondLarger());
    }
    return table.build();
  }
}
