package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** How a power spectrum is estimated. */
public enum Estimator implements Keyed {
  /** Welch's method with a window length that follows the frequency. */
  MODIFIED_WELCH("modified-welch"),
  /** Squared Fourier transform of the whole trace. */
  PERIODOGRAM("periodogram"),
  /** Mean periodogram of overlapping Hann segments of fixed length. */
  WELCH("welch"),
  /** Mean periodogram over orthogonal sine tapers. */
  MULTITAPER("multitaper");

  private final String key;

  Estimator(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
