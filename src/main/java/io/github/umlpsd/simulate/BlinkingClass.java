package io.github.umlpsd.simulate;

import io.github.umlpsd.job.Keyed;

/** The kinds of blinking that can be simulated. */
public enum BlinkingClass implements Keyed {
  /** Two states with exponential dwell times. */
  TELEGRAPH_EXPONENTIAL("telegraph-exponential"),
  /** Two states with dwell times from a truncated power law. */
  TELEGRAPH_POWER_LAW("telegraph-power-law"),
  /** Brightness decays to a rest. */
  BLEACHING("bleaching"),
  /** Brightness grows to a limit. */
  BRIGHTENING("brightening"),
  /** Many levels; the power spectrum falls as 1/f^beta. */
  FLICKER("flicker"),
  /** A few levels of grey. */
  GREY_STATES("grey-states"),
  /** Decay with fast blinking on top. */
  BLINKING_BLEACHING("blinking-bleaching"),
  /** Growth with fast blinking on top. */
  BLINKING_BRIGHTENING("blinking-brightening"),
  /** No blinking at all. */
  CONSTANT("constant");

  private final String key;

  BlinkingClass(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
