package io.github.umlpsd.compare.testing;

/** An effect size without a unit (Cliff, Psychol. Bull. 114, 494, 1993). */
public final class CliffsDelta {
  private CliffsDelta() {}

  /**
   * Share of pairs in which the second is larger less the share in which the first is: -1 to 1, 0
   * if neither tends to larger values.
   *
   * @param first finite values; at least one
   * @param second finite values; at least one
   */
  public static double of(double[] first, double[] second) {
    double sum = 0;
    for (double a : first) {
      for (double b : second) {
        sum += Math.signum(b - a);
      }
    }
    return sum / first.length / second.length;
  }
}
