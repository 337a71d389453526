package io.github.umlpsd.spectra;

/** Estimates the one-sided power spectral density of traces of one length. */
interface SpectrumEstimator {

  /**
   * @param trace counts per frame, detrended; left unchanged
   * @return counts^2/Hz at rising frequencies above 0
   */
  Spectrum estimate(double[] trace);
}
