package io.github.umlpsd.blinking.dwells;

import io.github.umlpsd.job.Keyed;

/** Distribution of dwell times from a shortest time on. */
public enum DwellLaw implements Keyed {
  /** p(t) ~ t^-alpha. */
  POWER_LAW,
  /** p(t) ~ t^-alpha exp(-t/tau). */
  TRUNCATED_POWER_LAW,
  /** p(t) ~ exp(-t/tau). */
  EXPONENTIAL;
}
