package io.github.umlpsd.blinking.steps;

import java.util.Arrays;

/**
 * Takes out change points that slow noise explains: the weakest first, as long as the squared
 * difference of the means on both sides is below the penalty in units of the variance that noise
 * gives to such a difference. For white noise this is the rule by which they were found.
 */
final class WeakSteps {
  private WeakSteps() {}

  /**
   * Change points that are left.
   *
   * @param values on a scale with unit noise
   * @param points first positions of all segments but the first, rising
   * @param penalty cost of a change point
   */
  static int[] without(double[] values, int[] points, SlowNoise noise, double penalty) {
    int[] starts = new int[points.length + 2];
    System.arraycopy(points, 0, starts, 1, points.length);
    starts[starts.length - 1] = values.length;
    int segments = points.length + 1;
    double[] means = SegmentMeans.of(values, points);
    double[] strength = new double[segments];
    for (int i = 1; i < segments; i++) {
      strength[i] = strength(starts, means, i, noise);
    }
    while (segments > 1) {
      int weakest = 1;
      for (int i = 2; i < segments; i++) {
        weakest = strength[i] < strength[weakest] ? i : weakest;
      }
      if (strength[weakest] >= penalty) {
        break;
      }
      double before = starts[weakest] - starts[weakest - 1];
      double after = starts[weakest + 1] - starts[weakest];
      means[weakest - 1] =
          (means[weakest - 1] * before + means[weakest] * after) / (before + after);
      int moved = segments - weakest - 1;
      System.arraycopy(starts, weakest + 1, starts, weakest, moved + 1);
      System.arraycopy(means, weakest + 1, means, weakest, moved);
      System.arraycopy(strength, weakest + 1, strength, weakest, moved);
      segments--;
      for (int i = Math.max(1, weakest - 1); i <= Math.min(weakest, segments - 1); i++) {
        strength[i] = strength(starts, means, i, noise);
      }
    }
    return Arrays.copyOfRange(starts, 1, segments);
  }

  /** Squared step at the start of a segment over its variance by noise. */
  private static double strength(int[] starts, double[] means, int i, SlowNoise noise) {
    double step = means[i] - means[i - 1];
    double variance =
        noise.variance(means[i - 1], starts[i] - starts[i - 1])
            + noise.variance(means[i], starts[i + 1] - starts[i]);
    return step * step / variance;
  }
}
