package io.github.umlpsd.blinking.steps;

import io.github.umlpsd.statistics.Moments;

/** Means of the segments between change points. */
final class SegmentMeans {
  private SegmentMeans() {}

  /**
   * One for each segment.
   *
   * @param points first positions of all segments but the first, rising
   */
  static double[] of(double[] values, int[] points) {
    double[] means = new double[points.length + 1];
    for (int i = 0; i < means.length; i++) {
      int from = i == 0 ? 0 : points[i - 1];
      int to = i == points.length ? values.length : points[i];
      means[i] = Moments.mean(values, from, to);
    }
    return means;
  }
}
