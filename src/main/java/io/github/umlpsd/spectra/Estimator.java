package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** How a power spectrum is estimated. */
public enum Estimator implements Keyed {
  /** Welch's method with a window length that follows the frequency. */
  MODIFIED_WELCH,
  /** Squared Fourier transform of the whole trace. */
  PERIODOGRAM,
  /** Mean periodogram of overlapping Hann segments of fixed length. */
  WELCH,
  /** Mean periodogram over orthogonal sine tapers. */
  MULTITAPER;
}
