package io.github.umlpsd.statistics;

/** Means and standard deviations of numbers. */
public final class Moments {
  private Moments() {}

  /** Mean of all values; NaN without any. */
  public static double mean(double[] values) {
    return mean(values, 0, values.length);
  }

  /** Mean of the values from one place to another, the latter excluded. */
  public static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }

  /** Standard deviation of the values as they are, with n in the denominator. */
  public static double populationSd(double[] values) {
    return Math.sqrt(squares(values) / values.length);
  }

  /** Standard deviation of what the values are a sample of, with n - 1; NaN for fewer than two. */
  public static double sampleSd(double[] values) {
    return values.length < 2 ? Double.NaN : Math.sqrt(squares(values) / (values.length - 1));
  }

  /** Sum of squared distances to the mean. */
  private static double squares(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }
}
