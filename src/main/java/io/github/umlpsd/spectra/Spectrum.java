package io.github.umlpsd.spectra;

/**
 * A one-sided power spectral density. The arrays belong to this value; do not change them.
 *
 * @param frequencyHz rising, above 0
 * @param density per Hz: counts^2/Hz, or 1/Hz where the trace was divided by its mean
 * @param degreesOfFreedom of the chi-square distribution of each estimate around the truth
 */
public record Spectrum(double[] frequencyHz, double[] density, double[] degreesOfFreedom) {

  /** Number of frequencies. */
  public int size() {
    return frequencyHz.length;
  }
}
