package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** What is subtracted from a trace before its spectrum. */
public enum Detrend implements Keyed {
  /** Nothing. */
  NONE("none"),
  /** The mean. */
  CONSTANT("constant"),
  /** The straight line that fits best. */
  LINEAR("linear");

  private final String key;

  Detrend(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
