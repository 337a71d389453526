package io.github.umlpsd.features;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.statistics.Moments;
import java.util.Optional;

/** How a trace is brought to a common scale. */
public enum Normalization implements Keyed {
  /** (x - min) / (max - min), from 0 to 1. */
  MINMAX,
  /** x / max. */
  MAX,
  /** (x - mean) / sd, with the population standard deviation. */
  ZSCORE,
  /** x / mean. */
  MEAN,
  /**
   * (x - mean / 2) / {@link BrightLevel}. Neither depends on the window or on noise, so that dim
   * and bright traces of one kind come out alike, and a trace that hardly changes stays flat. Half
   * of the mean is kept, so that how much of its time a dot is bright counts for less than how that
   * changes.
   */
  LEVEL,
  /** As it is. */
  NONE;

  private static final double SHARE_OF_MEAN = 0.5;

  /** Whether the scale is that of single frames, also where bins are scaled. */
  boolean isOfFrames() {
    return this == LEVEL;
  }

  /**
   * Normalises in place.
   *
   * @param values finite numbers; left as they are if they cannot be normalised
   * @return why they cannot, if so
   */
  Optional<Exclusion.Reason> apply(double[] values) {
    Range range = Range.of(values);
    if (!(range.max > range.min)) {
      return Optional.of(Exclusion.Reason.CONSTANT);
    }
    return switch (this) {
      case MINMAX -> rescale(values, range.min, range.max - range.min);
      case MAX -> rescale(values, 0, range.max);
      case ZSCORE -> rescale(values, Moments.mean(values), Moments.populationSd(values));
      case MEAN -> rescale(values, 0, Moments.mean(values));
      case LEVEL -> rescale(values, SHARE_OF_MEAN * Moments.mean(values), BrightLevel.of(values));
      case NONE -> Optional.empty();
    };
  }

  private record Range(double min, double max) {

    static Range of(double[] values) {
      double min = values[0];
      double max = values[0];
      for (double value : values) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
      return new Range(min, max);
    }
  }

  private static Optional<Exclusion.Reason> rescale(double[] values, double shift, double divisor) {
    if (!(divisor > 0)) {
      return Optional.of(Exclusion.Reason.NOT_POSITIVE);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - shift) / divisor;
    }
    return Optional.empty();
  }
}
