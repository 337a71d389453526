package io.github.umlpsd.spectra.law;

import io.github.umlpsd.spectra.Spectrum;
import io.github.umlpsd.statistics.Distributions;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Straight line through a spectrum in double logarithmic axes. Points are weighted by the variance
 * of the logarithm of a chi-square variable, whose mean, for example -0.5772 for two degrees of
 * freedom, is taken off first.
 *
 * <p>Standard errors take into account that neighbouring frequencies are correlated: as Gaussian
 * kernels of each frequency's resolution overlap.
 */
final class LineFitter {
  /** Fewest frequencies from which a fit is tried. */
  static final int FEWEST_POINTS = 8;

  private LineFitter() {}

  /** Fits within a band; empty if it holds too few frequencies. */
  static Optional<PowerLawFit> fit(Spectrum spectrum, double minHz, double maxHz) {
    double most =
        IntStream.range(0, spectrum.size()).mapToDouble(i -> spectrum.density()[i]).max().orElse(0);
    int[] used =
        IntStream.range(0, spectrum.size())
            .filter(i -> spectrum.frequencyHz()[i] >= minHz * (1 - 1e-9))
            .filter(i -> spectrum.frequencyHz()[i] <= maxHz * (1 + 1e-9))
            .filter(i -> spectrum.density()[i] > 1e-12 * most)
            .toArray();
    return used.length < FEWEST_POINTS ? Optional.empty() : Optional.of(fit(spectrum, used));
  }

  private static PowerLawFit fit(Spectrum spectrum, int[] used) {
    int n = used.length;
    double[] x = new double[n];
    double[] y = new double[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      double freedom = spectrum.degreesOfFreedom()[used[i]];
      x[i] = Math.log(spectrum.frequencyHz()[used[i]]);
      y[i] = Math.log(spectrum.density()[used[i]]) - Distributions.meanLogChiSquare(freedom);
      weights[i] = 1 / Distributions.varianceLogChiSquare(freedom);
    }
    LineFit line = LineFit.of(x, y, weights);
    double[] errors = errors(spectrum, used, x, weights);
    double misfit = Math.sqrt(Math.max(1, line.chiSquare()));
    Estimate beta = estimate(-line.slope(), errors[1] * misfit);
    double minHz = spectrum.frequencyHz()[used[0]];
    double maxHz = spectrum.frequencyHz()[used[n - 1]];
    return new PowerLawFit(
        Fit.LINE,
        beta,
        estimate(line.intercept(), errors[0] * misfit).exponential(),
        Optional.empty(),
        Optional.empty(),
        minHz,
        maxHz,
        n,
        line.chiSquare(),
        false,
        false,
        false,
        beta.standardError() > PowerLawFit.UNSURE,
        maxHz < PowerLawFit.SHORT_BAND * minHz);
  }

  private static Estimate estimate(double value, double error) {
    return new Estimate(value, error, Interval.normal(value, error));
  }

  /** Standard errors of intercept and slope: both are weighted sums of correlated y. */
  private static double[] errors(Spectrum spectrum, int[] used, double[] x, double[] weights) {
    int n = used.length;
    double total = 0;
    double mean = 0;
    for (int i = 0; i < n; i++) {
      total += weights[i];
      mean += weights[i] * x[i];
    }
    mean /= total;
    double xx = 0;
    for (int i = 0; i < n; i++) {
      xx += weights[i] * (x[i] - mean) * (x[i] - mean);
    }
    double slopeVariance = 0;
    double interceptVariance = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double covariance =
            correlation(spectrum, used[i], used[j]) / Math.sqrt(weights[i] * weights[j]);
        double slopeI = weights[i] * (x[i] - mean) / xx;
        double slopeJ = weights[j] * (x[j] - mean) / xx;
        slopeVariance += slopeI * slopeJ * covariance;
        interceptVariance +=
            (weights[i] / total - mean * slopeI)
                * (weights[j] / total - mean * slopeJ)
                * covariance;
      }
    }
    return new double[] {Math.sqrt(interceptVariance), Math.sqrt(slopeVariance)};
  }

  /**
   * Overlap of two Gaussian kernels whose equivalent widths, 2 sqrt(pi) sigma, are the resolutions.
   */
  private static double correlation(Spectrum spectrum, int i, int j) {
    double a = spectrum.resolutionHz()[i];
    double b = spectrum.resolutionHz()[j];
    double squares = (a * a + b * b) / (4 * Math.PI);
    double distance = spectrum.frequencyHz()[i] - spectrum.frequencyHz()[j];
    return Math.sqrt(2 * a * b / (a * a + b * b)) * Math.exp(-distance * distance / (2 * squares));
  }
}
