package io.github.umlpsd.spectra;

import io.github.umlpsd.fourier.RealFourier;
import java.util.Arrays;

/**
 * Mean of tapered periodograms: over orthogonal tapers (multitaper), over overlapping segments
 * (Welch), or of the whole trace with one taper.
 *
 * <p>Scaled as {@code scipy.signal.periodogram} with {@code scaling='density'}: 2 |X|^2 dt / sum of
 * w^2, the factor 2 left out at the Nyquist frequency of an even number of samples.
 */
public final class Periodogram implements SpectrumEstimator {
  private final double frameIntervalSeconds;
  private final double[][] tapers;
  private final double[] powers;
  private final int step;
  private final boolean centreSegments;
  private final ThreadLocal<RealFourier> fourier;

  /**
   * @param tapers windows of one length, at most that of the traces
   * @param step frames from one segment to the next
   * @param centreSegments whether each segment's own mean is subtracted
   */
  public Periodogram(
      double frameIntervalSeconds, double[][] tapers, int step, boolean centreSegments) {
    this.frameIntervalSeconds = frameIntervalSeconds;
    this.tapers = tapers;
    this.powers = Arrays.stream(tapers).mapToDouble(taper -> sum(taper, 2)).toArray();
    this.step = step;
    this.centreSegments = centreSegments;
    this.fourier = ThreadLocal.withInitial(() -> new RealFourier(tapers[0].length));
  }

  @Override
  public Spectrum estimate(double[] trace) {
    int length = tapers[0].length;
    double[] sum = new double[length / 2 + 1];
    int segments = 0;
    for (int from = 0; from + length <= trace.length; from += step) {
      double mean = centreSegments ? mean(trace, from, length) : 0;
      for (int j = 0; j < tapers.length; j++) {
        add(trace, from, mean, j, sum);
      }
      segments++;
    }
    return spectrum(sum, segments, length);
  }

  private void add(double[] trace, int from, double mean, int j, double[] sum) {
    double[] tapered = new double[tapers[j].length];
    for (int n = 0; n < tapered.length; n++) {
      tapered[n] = tapers[j][n] * (trace[from + n] - mean);
    }
    double[] squares = fourier.get().power(tapered);
    double scale = 2 * frameIntervalSeconds / powers[j];
    for (int k = 0; k < sum.length; k++) {
      sum[k] += squares[k] * scale;
    }
  }

  private Spectrum spectrum(double[] sum, int segments, int length) {
    int size = sum.length - 1;
    double[] frequency = new double[size];
    double[] density = new double[size];
    double[] freedom = new double[size];
    double[] resolution = new double[size];
    double bandwidth = bandwidth() / (length * frameIntervalSeconds);
    for (int k = 1; k <= size; k++) {
      boolean nyquist = 2 * k == length;
      frequency[k - 1] = k / (length * frameIntervalSeconds);
      density[k - 1] = sum[k] / (segments * tapers.length) / (nyquist ? 2 : 1);
      freedom[k - 1] = freedom(segments) / (nyquist ? 2 : 1);
      resolution[k - 1] = bandwidth;
    }
    return new Spectrum(frequency, density, freedom, resolution);
  }

  /** Half-overlapping Hann segments are correlated: 36 n^2 / (19 n - 1), as for Welch's method. */
  private double freedom(int segments) {
    boolean overlapping = step < tapers[0].length;
    return overlapping
        ? 36.0 * segments * segments / (19.0 * segments - 1)
        : 2.0 * segments * tapers.length;
  }

  /** Width over which tapers join neighbouring frequencies, in units of 1 / length. */
  private double bandwidth() {
    int length = tapers[0].length;
    double[] squares = new double[length];
    for (int j = 0; j < tapers.length; j++) {
      for (int n = 0; n < length; n++) {
        squares[n] += tapers[j][n] * tapers[j][n] / powers[j];
      }
    }
    // Welch's segments see the same frequencies: their number is in the degrees of freedom.
    return length * sum(squares, 2) / tapers.length;
  }

  private static double sum(double[] values, int power) {
    return Arrays.stream(values).map(v -> Math.pow(v, power)).sum();
  }

  private static double mean(double[] trace, int from, int length) {
    return Arrays.stream(trace, from, from + length).sum() / length;
  }
}
