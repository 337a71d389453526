package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.Signal;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;

/** Means of tenths of the record, less the mean, in units of the signal's standard deviation. */
final class TrendBlock implements FeatureBlock {
  private static final int PARTS = 10;

  @Override
  public Measurement measure(Signal signal) {
    double[] values = signal.values();
    double scale = Math.sqrt(signal.level().signal());
    double[] trend = new double[PARTS];
    Arrays.setAll(
        trend,
        i -> {
          int from = i * values.length / PARTS;
          int to = (i + 1) * values.length / PARTS;
          return (Moments.mean(values, from, to) - signal.level().mean()) / scale;
        });
    return Measurement.of(trend);
  }
}
