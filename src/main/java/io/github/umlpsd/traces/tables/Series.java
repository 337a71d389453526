package io.github.umlpsd.traces.tables;

import java.util.Arrays;

/** What a series of numbers looks like: numbers of rows, times, or neither. */
final class Series {
  /** Least number of values that can tell. */
  private static final int LEAST = 3;

  /** A row that rises evenly over so many cells is no trace. */
  private static final int LEAST_TIMES = 5;

  /** Share of the steps of times that go up, a few wrong ones among them. */
  private static final double RISING = 0.9;

  private Series() {}

  /** Whole numbers, each one more than the last. */
  static boolean counts(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != Math.rint(values[i]) || (i > 0 && values[i] != values[i - 1] + 1)) {
        return false;
      }
    }
    return values.length >= 2;
  }

  /** Whether there are only whole numbers. */
  static boolean allWhole(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == Math.rint(value));
  }

  /** At least three numbers that rise in steps that are nearly equal. */
  static boolean rises(double[] values) {
    if (values.length < LEAST) {
      return false;
    }
    double mean = (values[values.length - 1] - values[0]) / (values.length - 1);
    for (int i = 1; i < values.length; i++) {
      double step = values[i] - values[i - 1];
      if (!(step > 0.4 * mean && step < 1.6 * mean)) {
        return false;
      }
    }
    return mean > 0;
  }

  /**
   * What stands above the frames of traces in rows: numbers from 0 or 1, or at least five times.
   */
  static boolean isAxis(double[] values) {
    return values.length >= LEAST
        && (values.length >= LEAST_TIMES
            ? rises(values)
            : counts(values) && (values[0] == 0 || values[0] == 1));
  }

  /** Whether most steps go up, as those of times do that may have gaps and errors. */
  static boolean mostlyRises(double[] values) {
    int up = 0;
    for (int i = 1; i < values.length; i++) {
      up += values[i] > values[i - 1] ? 1 : 0;
    }
    return values.length >= 2 && up >= RISING * (values.length - 1);
  }

  /** Whether the steps are equal to within rounding. */
  static boolean isRamp(double[] values) {
    if (values.length < LEAST) {
      return false;
    }
    double step = (values[values.length - 1] - values[0]) / (values.length - 1);
    for (int i = 1; i < values.length; i++) {
      if (!(Math.abs(values[0] + i * step - values[i]) <= 1e-6 * Math.abs(step))) {
        return false;
      }
    }
    return step != 0;
  }
}
