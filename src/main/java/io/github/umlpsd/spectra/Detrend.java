package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** What is subtracted from a trace before its spectrum. */
public enum Detrend implements Keyed {
  /** Nothing. */
  NONE,
  /** The mean. */
  CONSTANT,
  /** The straight line that fits best. */
  LINEAR,
  /**
   * The straight line if the trace has a trend, else the mean. It has one if the variance of the
   * line is more than {@value Trend#LEAST_RATIO} times what the slowest changes beside it would
   * make of it.
   */
  AUTO;
}
