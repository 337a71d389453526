package io.github.umlpsd.spectra.law;

import io.github.umlpsd.spectra.Spectrum;
import io.github.umlpsd.statistics.Distributions;
import java.util.Arrays;
import java.util.List;
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
    return fit(spectrum, List.of(), minHz, maxHz);
  }

  /**
   * Fits the mean spectrum of several traces within a band; empty if it holds too few frequencies.
   *
   * @param rests the same without one group of traces each: errors are at least those that these
   *     show, since members of a class may differ
   */
  static Optional<PowerLawFit> fit(
      Spectrum spectrum, List<Spectrum> rests, double minHz, double maxHz) {
    double most =
        IntStream.range(0, spectrum.size()).mapToDouble(i -> spectrum.density()[i]).max().orElse(0);
    int[] used =
        IntStream.range(0, spectrum.size())
            .filter(i -> spectrum.frequencyHz()[i] >= minHz * (1 - 1e-9))
            .filter(i -> spectrum.frequencyHz()[i] <= maxHz * (1 + 1e-9))
            .filter(i -> spectrum.density()[i] > 1e-12 * most)
            .toArray();
    return used.length < FEWEST_POINTS ? Optional.empty() : Optional.of(fit(spectrum, rests, used));
  }

  private static PowerLawFit fit(Spectrum spectrum, List<Spectrum> rests, int[] used) {
    double[] x =
        Arrays.stream(used).mapToDouble(i -> Math.log(spectrum.frequencyHz()[i])).toArray();
    double[] weights =
        Arrays.stream(used)
            .mapToDouble(
                i -> 1 / Distributions.varianceLogChiSquare(spectrum.degreesOfFreedom()[i]))
            .toArray();
    LineFit line = LineFit.of(x, logDensity(spectrum, used), weights);
    double[] scatter =
        GroupedSum.variances(
            parameters(line),
            rests.stream()
                .map(rest -> parameters(LineFit.of(x, logDensity(rest, used), weights)))
                .toList());
    double[] errors = errors(spectrum, used, x, weights);
    double misfit = Math.sqrt(Math.max(1, line.chiSquare()));
    for (int a = 0; a < errors.length; a++) {
      errors[a] = Math.max(errors[a] * misfit, Math.sqrt(scatter[a]));
    }
    Estimate beta = estimate(-line.slope(), errors[1]);
    double minHz = spectrum.frequencyHz()[used[0]];
    double maxHz = spectrum.frequencyHz()[used[used.length - 1]];
    return new PowerLawFit(
        Fit.LINE,
        beta,
        estimate(line.intercept(), errors[0]).exponential(),
        Optional.empty(),
        Optional.empty(),
        minHz,
        maxHz,
        used.length,
        line.chiSquare(),
        false,
        false,
        false,
        beta.standardError() > PowerLawFit.UNSURE,
        maxHz < PowerLawFit.SHORT_BAND * minHz);
  }

  /** Logarithms, free of the bias that those of estimates have. */
  private static double[] logDensity(Spectrum spectrum, int[] used) {
    return Arrays.stream(used)
        .mapToDouble(
            i ->
                Math.log(Math.max(Double.MIN_NORMAL, spectrum.density()[i]))
                    - Distributions.meanLogChiSquare(spectrum.degreesOfFreedom()[i]))
        .toArray();
  }

  private static double[] parameters(LineFit line) {
    return new double[] {line.intercept(), line.slope()};
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
