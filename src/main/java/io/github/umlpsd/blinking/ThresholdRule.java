package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Keyed;

/** Where the threshold between OFF and ON lies, once a trace is known to have two states. */
public enum ThresholdRule implements Keyed {
  /** Equally many standard deviations from both states, so that both are mistaken equally often. */
  MIXTURE("mixture"),
  /** A given number of standard deviations above the OFF state. */
  K_SIGMA("k-sigma");

  private final String key;

  ThresholdRule(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
