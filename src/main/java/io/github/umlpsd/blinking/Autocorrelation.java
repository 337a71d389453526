package io.github.umlpsd.blinking;

import io.github.umlpsd.fourier.RealFourier;
import java.util.Arrays;

/**
 * Intensity autocorrelation g2(tau) = &lt;I(t) I(t + tau)&gt; / &lt;I&gt;^2.
 *
 * <p>Every lag is averaged over the pairs of frames it has. Lags are averaged in groups that grow
 * with the lag, eight to the octave, like those of a multiple-tau correlator. Lag zero, where shot
 * noise correlates with itself, is left out.
 *
 * @param lagSeconds mean lag of each group, rising, s
 * @param g2 autocorrelation of each group; 1 means uncorrelated
 */
public record Autocorrelation(double[] lagSeconds, double[] g2) {
  private static final double GROUPS_PER_OCTAVE = 8;

  /** Longest lag as a part of the record: beyond it too few independent pairs are left. */
  private static final double LONGEST = 0.25;

  /**
   * Correlates a trace with itself.
   *
   * @param trace counts per frame above background, finite
   */
  public static Finding<Autocorrelation> of(double[] trace, double frameIntervalSeconds) {
    int n = trace.length;
    int lags = (int) (LONGEST * n);
    if (lags < 1) {
      return Finding.none("The trace is too short for an autocorrelation.");
    }
    double mean = Arrays.stream(trace).sum() / n;
    double variance = Arrays.stream(trace).map(x -> (x - mean) * (x - mean)).sum() / n;
    if (!(mean > 0) || mean * mean * n < variance) {
      return Finding.none("The mean intensity is not above zero, so g2 cannot be normalised.");
    }
    double[] products = covariances(trace, mean, lags);
    double[] lagSeconds = new double[lags];
    double[] g2 = new double[lags];
    int groups = 0;
    for (int from = 1; from <= lags; groups++) {
      int to = Math.max(from + 1, (int) Math.round(from * Math.pow(2, 1 / GROUPS_PER_OCTAVE)));
      to = Math.min(to, lags + 1);
      for (int lag = from; lag < to; lag++) {
        lagSeconds[groups] += lag * frameIntervalSeconds / (to - from);
        g2[groups] += (1 + products[lag] / (mean * mean)) / (to - from);
      }
      from = to;
    }
    return Finding.of(
        new Autocorrelation(Arrays.copyOf(lagSeconds, groups), Arrays.copyOf(g2, groups)));
  }

  /**
   * &lt;I(t) I(t + lag)&gt; - mean^2 for lags 0 to {@code lags}; the mean is taken off first so
   * that nothing cancels.
   */
  private static double[] covariances(double[] trace, double mean, int lags) {
    int n = trace.length;
    int length = smoothLength(n + lags);
    RealFourier fourier = new RealFourier(length);
    double[] padded = new double[length];
    double[] tailSums = new double[n + 1];
    for (int t = 0; t < n; t++) {
      padded[t] = trace[t] - mean;
      tailSums[t + 1] = tailSums[t] + padded[t];
    }
    fourier.forward(padded);
    padded[0] *= padded[0];
    // The length is even: the second value is the real part at the Nyquist frequency.
    padded[1] *= padded[1];
    for (int k = 2; k < length; k += 2) {
      padded[k] = padded[k] * padded[k] + padded[k + 1] * padded[k + 1];
      padded[k + 1] = 0;
    }
    fourier.inverse(padded);
    double[] result = new double[lags + 1];
    for (int lag = 0; lag <= lags; lag++) {
      // (I - m)(I' - m) = I I' - m (I - m) - m (I' - m) - m^2, with sums over the pairs of the lag.
      double sums = tailSums[n - lag] + tailSums[n] - tailSums[lag];
      result[lag] = (padded[lag] + mean * sums) / (n - lag);
    }
    return result;
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
