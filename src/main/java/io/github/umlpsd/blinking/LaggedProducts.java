package io.github.umlpsd.blinking;

import io.github.umlpsd.fourier.RealFourier;
import java.util.Arrays;

/**
 * Products of a trace with itself after a lag of 0, 1, 2, ... frames, up to a quarter of the trace,
 * each averaged over the pairs of frames that it has.
 *
 * @param frames length of the trace
 * @param mean of the trace
 * @param covariance &lt;(I(t) - mean) (I(t + lag) - mean)&gt;; at lag 0 the variance
 * @param ends &lt;I(t) - mean&gt; + &lt;I(t + lag) - mean&gt;, which is not zero because the pairs
 *     leave out the ends of the trace
 */
record LaggedProducts(int frames, double mean, double[] covariance, double[] ends) {
  /** Longest lag as a part of the record: beyond it too few independent pairs are left. */
  private static final double LONGEST = 0.25;

  /**
   * Correlates a trace with itself.
   *
   * @param trace finite, at least one frame
   */
  static LaggedProducts of(double[] trace) {
    int n = trace.length;
    int lags = (int) (LONGEST * n);
    double mean = Arrays.stream(trace).sum() / n;
    int length = smoothLength(n + lags);
    double[] padded = new double[length];
    double[] tailSums = new double[n + 1];
    for (int t = 0; t < n; t++) {
      // The mean is taken off first so that nothing cancels.
      padded[t] = trace[t] - mean;
      tailSums[t + 1] = tailSums[t] + padded[t];
    }
    toSumsOfProducts(padded);
    double[] covariance = new double[lags + 1];
    double[] ends = new double[lags + 1];
    for (int lag = 0; lag <= lags; lag++) {
      covariance[lag] = padded[lag] / (n - lag);
      ends[lag] = (tailSums[n - lag] + tailSums[n] - tailSums[lag]) / (n - lag);
    }
    return new LaggedProducts(n, mean, covariance, ends);
  }

  /** Longest lag, frames. */
  int longest() {
    return covariance.length - 1;
  }

  double variance() {
    return covariance[0];
  }

  /** By way of the power spectrum; the zeros at the end keep the trace from wrapping around. */
  private static void toSumsOfProducts(double[] padded) {
    RealFourier fourier = new RealFourier(padded.length);
    fourier.forward(padded);
    padded[0] *= padded[0];
    // The length is even: the second value is the real part at the Nyquist frequency.
    padded[1] *= padded[1];
    for (int k = 2; k < padded.length; k += 2) {
      padded[k] = padded[k] * padded[k] + padded[k + 1] * padded[k + 1];
      padded[k + 1] = 0;
    }
    fourier.inverse(padded);
  }

  /** Least even number from n on with no prime factor above 5. */
  private static int smoothLength(int n) {
    for (int length = n + n % 2; ; length += 2) {
      int rest = length;
      for (int prime : new int[] {2, 3, 5}) {
        while (rest % prime == 0) {
          rest /= prime;
        }
      }
      if (rest == 1) {
        return length;
      }
    }
  }
}
