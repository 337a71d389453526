package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** Units of a power spectral density. */
public enum Units implements Keyed {
  /** counts^2/Hz. */
  ABSOLUTE("absolute"),
  /** The trace is divided by its mean first: 1/Hz; for traces of different brightness. */
  RELATIVE("relative");

  private final String key;

  Units(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
