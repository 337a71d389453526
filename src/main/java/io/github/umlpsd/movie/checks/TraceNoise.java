package io.github.umlpsd.movie.checks;

import io.github.umlpsd.statistics.Quantiles;

/** The noise of a trace from frame to frame. */
public final class TraceNoise {
  /** From the median of absolute differences to the sigma of one frame: 1 / (0.6745 sqrt 2). */
  private static final double SIGMA_OF_MEDIAN_STEP = 1.0484;

  private TraceNoise() {}

  /** Standard deviation of a frame's noise, from the median step, which rare jumps do not move. */
  public static double sigma(double[] values) {
    if (values.length < 2) {
      return 0;
    }
    double[] steps = new double[values.length - 1];
    for (int t = 0; t < steps.length; t++) {
      steps[t] = Math.abs(values[t + 1] - values[t]);
    }
    return SIGMA_OF_MEDIAN_STEP * Quantiles.ofReordered(steps, 0.5);
  }
}
