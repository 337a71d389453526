package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Keyed;

/** Distribution of dwell times from a shortest time on. */
public enum DwellLaw implements Keyed {
  /** p(t) ~ t^-alpha. */
  POWER_LAW("power-law"),
  /** p(t) ~ t^-alpha exp(-t/tau). */
  TRUNCATED_POWER_LAW("truncated-power-law"),
  /** p(t) ~ exp(-t/tau). */
  EXPONENTIAL("exponential");

  private final String key;

  DwellLaw(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
