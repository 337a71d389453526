package io.github.umlpsd.spectra;

/**
 * A trace without its mean or trend.
 *
 * @param values what is left
 * @param trendShare share of the trace's variance that its best straight line makes up, 0 to 1
 * @param lineTaken whether a straight line was subtracted
 */
public record Detrending(double[] values, double trendShare, boolean lineTaken) {

  /** What is left of a trace, which stays as it is. */
  public static Detrending of(double[] trace, Detrend detrend) {
    return of(trace, detrend, new double[trace.length]);
  }

  /**
   * The same in an array that is there already.
   *
   * @param values as long as the trace; receives what is left
   */
  static Detrending of(double[] trace, Detrend detrend, double[] values) {
    int n = trace.length;
    double middle = (n - 1) / 2.0;
    double mean = 0;
    for (double value : trace) {
      mean += value;
    }
    mean /= n;
    double products = 0;
    double times = 0;
    double variation = 0;
    for (int t = 0; t < n; t++) {
      double deviation = trace[t] - mean;
      products += (t - middle) * deviation;
      times += (t - middle) * (t - middle);
      variation += deviation * deviation;
    }
    double slope = times > 0 ? products / times : 0;
    double share = variation > 0 ? Math.min(1, slope * products / variation) : 0;
    double level = detrend == Detrend.NONE ? 0 : mean;
    if (detrend == Detrend.LINEAR || detrend == Detrend.AUTO) {
      subtractLine(trace, level, slope, values);
      if (detrend == Detrend.LINEAR || Trend.isFound(values, slope * products / n)) {
        return new Detrending(values, share, true);
      }
    }
    subtract(trace, level, values);
    return new Detrending(values, share, false);
  }

  private static void subtract(double[] trace, double level, double[] values) {
    for (int t = 0; t < values.length; t++) {
      values[t] = trace[t] - level;
    }
  }

  private static void subtractLine(double[] trace, double level, double slope, double[] values) {
    double middle = (trace.length - 1) / 2.0;
    for (int t = 0; t < values.length; t++) {
      values[t] = trace[t] - level - slope * (t - middle);
    }
  }
}
