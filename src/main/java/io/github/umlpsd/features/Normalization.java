package io.github.umlpsd.features;

import io.github.umlpsd.job.Keyed;
import java.util.Optional;

/** How a trace is brought to a common scale. */
public enum Normalization implements Keyed {
  /** (x - min) / (max - min), from 0 to 1. */
  MINMAX("minmax"),
  /** x / max. */
  MAX("max"),
  /** (x - mean) / sd, with the population standard deviation. */
  ZSCORE("zscore"),
  /** x / mean. */
  MEAN("mean"),
  /** As it is. */
  NONE("none");

  private final String key;

  Normalization(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /**
   * Why values cannot be normalised, if so.
   *
   * @param values finite numbers
   */
  Optional<Exclusion.Reason> obstacle(double[] values) {
    if (!(max(values) > min(values))) {
      return Optional.of(Exclusion.Reason.CONSTANT);
    }
    boolean notPositive =
        switch (this) {
          case MAX -> !(max(values) > 0);
          case MEAN -> !(mean(values) > 0);
          default -> false;
        };
    return notPositive ? Optional.of(Exclusion.Reason.NOT_POSITIVE) : Optional.empty();
  }

  /**
   * Normalises in place.
   *
   * @param values without {@link #obstacle}
   */
  void apply(double[] values) {
    switch (this) {
      case MINMAX -> {
        double min = min(values);
        rescale(values, min, max(values) - min);
      }
      case MAX -> rescale(values, 0, max(values));
      case ZSCORE -> rescale(values, mean(values), standardDeviation(values));
      case MEAN -> rescale(values, 0, mean(values));
      case NONE -> {}
    }
  }

  private static double min(double[] values) {
    double min = values[0];
    for (double value : values) {
      min = Math.min(min, value);
    }
    return min;
  }

  private static double max(double[] values) {
    double max = values[0];
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  private static double mean(double[] values) {
    return Binning.mean(values, 0, values.length);
  }

  private static void rescale(double[] values, double shift, double divisor) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - shift) / divisor;
    }
  }

  private static double standardDeviation(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return Math.sqrt(sum / values.length);
  }
}
