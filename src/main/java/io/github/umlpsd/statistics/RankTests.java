package io.github.umlpsd.statistics;

import org.apache.commons.math3.stat.inference.MannWhitneyUTest;

/** Tests that look at the order of values alone. */
public final class RankTests {
  private RankTests() {}

  /**
   * Two-sided p-value of the Mann-Whitney U test, by the normal approximation.
   *
   * @param a at least one value
   * @param b at least one value
   */
  public static double mannWhitney(double[] a, double[] b) {
    return new MannWhitneyUTest().mannWhitneyUTest(a, b);
  }
}
