package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.Signal;
import java.util.Arrays;

/**
 * Autocovariance at logarithmic lags, in units of the signal's variance; the noise, being white,
 * does not enter.
 */
final class AutocorrelationBlock implements FeatureBlock {
  private static final int LAGS = 16;

  private final int[] lags;

  AutocorrelationBlock(int frames) {
    lags = LogGrid.of(frames / 4, LAGS);
  }

  @Override
  public Measurement measure(Signal signal) {
    double[] correlation = new double[lags.length];
    Arrays.setAll(
        correlation,
        i -> covariance(signal.values(), signal.level().mean(), lags[i]) / signal.level().signal());
    return Measurement.of(correlation);
  }

  private static double covariance(double[] values, double mean, int lag) {
    double sum = 0;
    for (int t = lag; t < values.length; t++) {
      sum += (values[t] - mean) * (values[t - lag] - mean);
    }
    return sum / (values.length - lag);
  }
}
