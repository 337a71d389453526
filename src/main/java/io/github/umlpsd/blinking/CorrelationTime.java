package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Finding;

/**
 * How long a trace remembers its intensity: the time in which the autocovariance falls by a factor
 * e, counted from the lag of one frame on.
 *
 * <p>Lag zero is left out because shot noise correlates with itself there. For an exponential
 * decay, where it does not matter from which lag on one counts, the result is its time constant;
 * for a telegraph 1 / (k_on + k_off), whatever its brightness and noise. Between lags the logarithm
 * is interpolated, which is exact for an exponential. The lags are grouped like those of {@link
 * Autocorrelation}.
 */
public final class CorrelationTime {
  /** Standard deviations of a white trace above which its neighbouring frames are correlated. */
  private static final double SIGNIFICANT = 4;

  private CorrelationTime() {}

  /**
   * Correlation time, s.
   *
   * @param trace counts per frame, finite, at least one frame
   */
  public static Finding<Double> seconds(double[] trace, double frameIntervalSeconds) {
    return seconds(LaggedProducts.of(trace), frameIntervalSeconds);
  }

  static Finding<Double> seconds(LaggedProducts products, double frameIntervalSeconds) {
    // Standard deviation of the autocovariance of white noise (Bartlett 1946, Suppl. J. R. Stat.
    // Soc. 8, 27).
    double noise = products.variance() / Math.sqrt(products.frames());
    LagGroups groups = LagGroups.upTo(products.longest());
    double[] covariance = groups.means(products.covariance());
    if (covariance.length == 0 || !(covariance[0] > SIGNIFICANT * noise)) {
      return Finding.none("Neighbouring frames are not correlated: the trace is noise alone.");
    }
    double level = covariance[0] / Math.E;
    double[] lags = groups.meanLags();
    for (int i = 1; i < covariance.length; i++) {
      if (covariance[i] <= level) {
        // A value lost in noise, or below zero, counts as noise.
        double after = Math.min(level, Math.max(covariance[i], noise));
        double part = Math.log(covariance[i - 1] / level) / Math.log(covariance[i - 1] / after);
        double lag = lags[i - 1] + part * (lags[i] - lags[i - 1]);
        return Finding.of((lag - lags[0]) * frameIntervalSeconds);
      }
    }
    return Finding.none(
        "The trace is still correlated after a quarter of its length, so its correlation time is"
            + " longer.");
  }
}
