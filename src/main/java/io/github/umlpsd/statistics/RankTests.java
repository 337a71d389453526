package io.github.umlpsd.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Tests that look at the order of values alone. */
public final class RankTests {
  private RankTests() {}

  /**
   * Two-sided p-value of the Mann-Whitney U test, by the normal approximation with the variance
   * that ranks with ties have (Mann and Whitney, Ann. Math. Stat. 18, 50, 1947; Kruskal and Wallis,
   * J. Am. Stat. Assoc. 47, 583, 1952); 1 where all values are equal.
   *
   * @param a at least one value
   * @param b at least one value
   */
  public static double mannWhitney(double[] a, double[] b) {
    double[] ranks =
        Ranks.standardized(DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray());
    double sum = Arrays.stream(ranks, a.length, ranks.length).sum();
    double variance = a.length / (ranks.length - 1.0) * b.length;
    return Distributions.normalTwoSided(sum / Math.sqrt(variance));
  }
}
