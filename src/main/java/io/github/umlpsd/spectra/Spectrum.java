package io.github.umlpsd.spectra;

import io.github.umlpsd.statistics.Distributions;

/**
 * A one-sided power spectral density. The arrays belong to this value; do not change them.
 *
 * @param frequencyHz rising, above 0
 * @param density per Hz: counts^2/Hz, or 1/Hz where the trace was divided by its mean
 * @param degreesOfFreedom of the chi-square distribution of each estimate around the truth
 * @param resolutionHz frequencies farther apart than this are estimated independently
 */
public record Spectrum(
    double[] frequencyHz, double[] density, double[] degreesOfFreedom, double[] resolutionHz) {

  /** Number of frequencies. */
  public int size() {
    return frequencyHz.length;
  }

  /** The same with another density at each frequency. */
  public Spectrum withDensity(double[] other) {
    return new Spectrum(frequencyHz, other, degreesOfFreedom, resolutionHz);
  }

  /** Lower end of the 95 % confidence interval at each frequency. */
  public double[] low() {
    return band(0.975);
  }

  /** Upper end of the 95 % confidence interval at each frequency. */
  public double[] high() {
    return band(0.025);
  }

  /** nu P / chi^2: P is distributed as the truth times chi-square over its degrees of freedom. */
  private double[] band(double probability) {
    double[] end = new double[size()];
    for (int i = 0; i < end.length; i++) {
      double freedom = degreesOfFreedom[i];
      end[i] = density[i] * freedom / Distributions.chiSquareQuantile(freedom, probability);
    }
    return end;
  }
}
