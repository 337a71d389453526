package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.testing.GlobalTest;
import io.github.umlpsd.compare.testing.MovieTests;
import io.github.umlpsd.compare.testing.PairTest;
import io.github.umlpsd.results.tables.Table;
import java.util.List;

/** {@code comparison.csv} and {@code comparison_all.csv}: tests with the movie as unit. */
public final class ComparisonTable {
  private ComparisonTable() {}

  /** A row per endpoint and pair of conditions. */
  public static Table of(List<String> conditions, MovieTests tests) {
    Table.Builder table =
        new Table.Builder(
            "comparison",
            "endpoint",
            "condition_a",
            "condition_b",
            "movies_a",
            "movies_b",
            "mean_a",
            "mean_b",
            "difference",
            "difference_low",
            "difference_high",
            "cliffs_delta",
            "p",
            "p_smallest_possible",
            "arrangements",
            "exact",
            "p_holm",
            "p_benjamini_hochberg",
            "verdict",
            "movies_needed",
            "p_dot_by_dot_not_valid");
    for (PairTest test : tests.pairs()) {
      table.row(
          test.key(),
          conditions.get(test.first()),
          conditions.get(test.second()),
          test.firstMovies(),
          test.secondMovies(),
          test.firstMean(),
          test.secondMean(),
          test.difference(),
          test.low(),
          test.high(),
          test.cliffsDelta(),
          test.p(),
          test.smallestP(),
          test.arrangements(),
          test.exact() ? 1 : 0,
          test.holm(),
          test.benjaminiHochberg(),
          test.verdict().word(),
          test.neededMovies().isPresent() ? test.neededMovies().getAsInt() : null,
          test.dotwiseP());
    }
    return table.build();
  }

  /** A row per endpoint, over all conditions; no rows for two conditions. */
  public static Table ofAll(MovieTests tests) {
    Table.Builder table =
        new Table.Builder(
            "comparison_all", "endpoint", "movies", "p", "p_holm", "p_benjamini_hochberg");
    for (GlobalTest test : tests.global()) {
      table.row(test.key(), test.movies(), test.p(), test.holm(), test.benjaminiHochberg());
    }
    return table.build();
  }
}
