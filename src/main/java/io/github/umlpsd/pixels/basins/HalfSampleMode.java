package io.github.umlpsd.pixels.basins;

import java.util.Arrays;

/** The commonest value of a sample: its half-sample mode (Bickel and Frühwirth 2006). */
final class HalfSampleMode {
  private HalfSampleMode() {}

  /**
   * Halves the sample again and again, each time keeping the half that is closest together.
   *
   * @param values at least one, finite
   */
  static double of(float[] values) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    int from = 0;
    int to = sorted.length;
    while (to - from > 3) {
      int half = (to - from + 1) / 2;
      int best = from;
      for (int i = from; i + half <= to; i++) {
        if (sorted[i + half - 1] - sorted[i] < sorted[best + half - 1] - sorted[best]) {
          best = i;
        }
      }
      from = best;
      to = best + half;
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += sorted[i];
    }
    return sum / (to - from);
  }
}
