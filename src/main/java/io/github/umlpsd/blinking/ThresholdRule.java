package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Keyed;

/** Where the threshold between OFF and ON lies, once a trace is known to have two states. */
public enum ThresholdRule implements Keyed {
  /**
   * Halfway between the states, so that a frame in which the emitter switched goes to the state
   * that held longer, and dwell times are neither lengthened nor shortened; but where noise leaves
   * no five standard deviations to either side, equally many from both.
   */
  MIXTURE,
  /** A given number of standard deviations above the OFF state. */
  K_SIGMA;
}
