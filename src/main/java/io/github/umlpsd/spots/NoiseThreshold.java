package io.github.umlpsd.spots;

import java.util.Arrays;

/** The automatic quality threshold, from the noise of the filtered image. */
final class NoiseThreshold {
  private static final double MAD_TO_SIGMA = 1.4826;
  private static final double FACTOR = 6;

  private NoiseThreshold() {}

  static double of(Filtered filtered) {
    double[] values = filtered.values().clone();
    Arrays.sort(values);
    double median = values[values.length / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.abs(values[i] - median);
    }
    Arrays.sort(values);
    return Math.max(0, median) + FACTOR * MAD_TO_SIGMA * values[values.length / 2];
  }
}
