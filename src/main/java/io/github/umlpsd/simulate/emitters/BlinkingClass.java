package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.Keyed;

/** The kinds of blinking that can be simulated. */
public enum BlinkingClass implements Keyed {
  /** Two states with exponential dwell times. */
  TELEGRAPH_EXPONENTIAL,
  /** Two states with dwell times from a truncated power law. */
  TELEGRAPH_POWER_LAW,
  /** Brightness decays to a rest. */
  BLEACHING,
  /** Brightness grows to a limit. */
  BRIGHTENING,
  /** Many levels; the power spectrum falls as 1/f^beta. */
  FLICKER,
  /** A few levels of grey. */
  GREY_STATES,
  /** Decay with fast blinking on top. */
  BLINKING_BLEACHING,
  /** Growth with fast blinking on top. */
  BLINKING_BRIGHTENING,
  /** No blinking at all. */
  CONSTANT;
}
