package io.github.umlpsd.blinking;

import io.github.umlpsd.statistics.Moments;

/** How much a trace brightens or fades over the record. */
public final class RelativeChange {
  private RelativeChange() {}

  /**
   * Mean of the last third less that of the first third, as part of the size of the mean of all.
   *
   * @param trace counts per frame above background, finite, at least one frame
   * @return negative for a trace that fades; the plain difference if the mean is 0
   */
  public static double of(double[] trace) {
    int third = Math.max(1, trace.length / 3);
    double mean = Math.abs(Moments.mean(trace));
    double change =
        Moments.mean(trace, trace.length - third, trace.length) - Moments.mean(trace, 0, third);
    return mean > 0 ? change / mean : change;
  }
}
