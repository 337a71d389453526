package io.github.umlpsd.spectra;

import io.github.umlpsd.fourier.RealFourier;

/**
 * Mean of tapered periodograms: over tapers (multitaper), over overlapping segments (Welch), or of
 * the whole trace with one taper.
 *
 * <p>Scaled as {@code scipy.signal.periodogram}: 2 |X|^2 dt / sum of w^2, the factor 2 left out at
 * the Nyquist frequency of an even number of samples.
 */
final class Periodogram implements SpectrumEstimator {
  private final double frameIntervalSeconds;
  private final double[][] tapers;
  private final int step;
  private final boolean centreSegments;

  /**
   * @param tapers windows of one length, at most that of the traces
   * @param step frames from one segment to the next
   * @param centreSegments whether each segment's own mean is subtracted
   */
  Periodogram(double frameIntervalSeconds, double[][] tapers, int step, boolean centreSegments) {
    this.frameIntervalSeconds = frameIntervalSeconds;
    this.tapers = tapers;
    this.step = step;
    this.centreSegments = centreSegments;
  }

  @Override
  public Spectrum estimate(double[] trace) {
    int length = tapers[0].length;
    RealFourier fourier = new RealFourier(length);
    double[] sum = new double[fourier.frequencies()];
    int parts = 0;
    for (int from = 0; from + length <= trace.length; from += step) {
      double mean = centreSegments ? mean(trace, from, length) : 0;
      for (double[] taper : tapers) {
        add(trace, from, mean, taper, fourier, sum);
        parts++;
      }
    }
    return spectrum(sum, parts, length);
  }

  private void add(
      double[] trace, int from, double mean, double[] taper, RealFourier fourier, double[] sum) {
    double[] tapered = new double[taper.length];
    double power = 0;
    for (int n = 0; n < tapered.length; n++) {
      tapered[n] = taper[n] * (trace[from + n] - mean);
      power += taper[n] * taper[n];
    }
    double[] squares = fourier.power(tapered);
    for (int k = 0; k < sum.length; k++) {
      sum[k] += squares[k] * 2 * frameIntervalSeconds / power;
    }
  }

  private Spectrum spectrum(double[] sum, int parts, int length) {
    int size = sum.length - 1;
    double[] frequency = new double[size];
    double[] density = new double[size];
    double[] freedom = new double[size];
    for (int k = 1; k <= size; k++) {
      boolean nyquist = 2 * k == length;
      frequency[k - 1] = k / (length * frameIntervalSeconds);
      density[k - 1] = sum[k] / parts / (nyquist ? 2 : 1);
      freedom[k - 1] = freedom(parts) / (nyquist ? 2 : 1);
    }
    return new Spectrum(frequency, density, freedom);
  }

  /** Half-overlapping Hann segments are correlated: 36 n^2 / (19 n - 1), as for Welch's method. */
  private double freedom(int parts) {
    boolean overlapping = step < tapers[0].length;
    return overlapping ? 36.0 * parts * parts / (19.0 * parts - 1) : 2.0 * parts;
  }

  private static double mean(double[] trace, int from, int length) {
    double sum = 0;
    for (int n = 0; n < length; n++) {
      sum += trace[from + n];
    }
    return sum / length;
  }
}
