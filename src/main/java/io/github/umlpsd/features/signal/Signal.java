package io.github.umlpsd.features.signal;

/**
 * A trace with what all features need to know of it.
 *
 * @param values counts per frame
 * @param power |FFT(values - mean)|^2 / T at the frequencies 0 ... floor(T/2)
 * @param level its mean and the variances of noise and signal
 */
public record Signal(double[] values, double[] power, Level level) {

  /**
   * @param mean mean of the trace
   * @param noise variance of the noise, white in time
   * @param signal variance of the rest, at least {@link #LEAST_SIGNAL} of the whole
   * @param hasSignal whether the signal is above this limit
   */
  public record Level(double mean, double noise, double signal, boolean hasSignal) {
    /** Ratio of the two variances. */
    public double noiseToSignal() {
      return noise / signal;
    }
  }

  /** A trace for blocks that need nothing but its values. */
  public static Signal unmeasured(double[] values) {
    return new Signal(values, null, null);
  }

  /** Least share of the variance that is taken for signal. */
  public static final double LEAST_SIGNAL = 0.02;
}
