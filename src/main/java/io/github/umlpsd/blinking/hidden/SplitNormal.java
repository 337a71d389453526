package io.github.umlpsd.blinking.hidden;

import java.util.Arrays;

/**
 * Noise that is wider on one side of its most frequent value than on the other, as that of few
 * photons or of an electron-multiplying camera: two halves of normal densities of different widths
 * that meet (split normal distribution, John 1982, Commun. Stat. Theory Methods 11, 879).
 */
final class SplitNormal {
  /** Places that are tried for the most frequent value, to either side of zero. */
  private static final int PLACES = 12;

  /** Places in a standard deviation. */
  private static final int PLACES_PER_SIGMA = 8;

  private SplitNormal() {}

  /**
   * Largest ln likelihood of deviations; at least that of a normal density around zero.
   *
   * @param deviations at least one
   * @param leastVariance a density is never narrower
   */
  static double logLikelihood(double[] deviations, double leastVariance) {
    int n = deviations.length;
    double squares = Arrays.stream(deviations).map(d -> d * d).sum();
    double variance = Math.max(leastVariance, squares / n);
    double normal = -0.5 * (n * Math.log(2 * Math.PI * variance) + squares / variance);
    double sigma = Math.sqrt(variance);
    double least = Double.POSITIVE_INFINITY;
    for (int k = -PLACES; k <= PLACES; k++) {
      least = Math.min(least, rootsOfHalves(deviations, k * sigma / PLACES_PER_SIGMA));
    }
    double widths = Math.max(2 * Math.sqrt(leastVariance), Math.sqrt(least * least * least / n));
    double split = n * (0.5 * Math.log(2 / Math.PI) - Math.log(widths) - 0.5);
    return Math.max(normal, split);
  }

  /**
   * Cube root of the sum of squares below a mode, and of that above. Its power 3/2 over the root of
   * the number is the sum of the two widths at the largest likelihood.
   */
  private static double rootsOfHalves(double[] deviations, double mode) {
    double below = 0;
    double above = 0;
    for (double deviation : deviations) {
      double down = Math.min(0, deviation - mode);
      double up = Math.max(0, deviation - mode);
      below += down * down;
      above += up * up;
    }
    return Math.cbrt(below) + Math.cbrt(above);
  }
}
