package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.SignalMeter;
import io.github.umlpsd.features.signal.StepFilter;
import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;

/**
 * How bright a dot is in its bright state: the 99.5th percentile of its trace after {@link
 * StepFilter}, which takes the noise out, so that it is a level and not the largest noise on it.
 */
final class BrightLevel {
  private static final double SHARE = 0.995;

  /** Below this many frames there is no second difference to take the noise from. */
  private static final int FEWEST_FRAMES = 3;

  private BrightLevel() {}

  /**
   * The level, in the unit of the trace; at least the standard deviation, so that a trace below
   * zero has one too.
   *
   * @param trace not constant
   */
  static double of(double[] trace) {
    double noise =
        trace.length < FEWEST_FRAMES
            ? 0
            : SignalMeter.differenceNoise(trace, new double[trace.length - 2]);
    double[] levels = new StepFilter(trace.length).apply(trace, noise);
    return Math.max(Quantiles.ofReordered(levels, SHARE), Moments.populationSd(trace));
  }
}
