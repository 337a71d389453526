package io.github.umlpsd.clusters;

/**
 * Mean and sample standard deviation.
 *
 * @param sd with n-1 in the denominator; 0 for a single value
 */
public record MeanSd(double mean, double sd) {

  /** Of values, each of which counts {@code times[i]} times. */
  static MeanSd of(double[] values, int[] times) {
    double n = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      n += times[i];
      sum += times[i] * values[i];
    }
    double mean = sum / n;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += times[i] * (values[i] - mean) * (values[i] - mean);
    }
    return new MeanSd(mean, n > 1 ? Math.sqrt(squares / (n - 1)) : 0);
  }
}
