package io.github.umlpsd.spectra;

/**
 * A trace without its mean or trend.
 *
 * @param values what is left
 * @param trendShare share of the trace's variance that its best straight line makes up, 0 to 1
 * @param lineTaken whether a straight line was subtracted
 */
public record Detrending(double[] values, double trendShare, boolean lineTaken) {

  public static Detrending of(double[] trace, Detrend detrend) {
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
    if (detrend == Detrend.LINEAR) {
      return new Detrending(withoutLine(trace, level, slope), share, true);
    }
    if (detrend == Detrend.AUTO) {
      double[] rest = withoutLine(trace, level, slope);
      if (Trend.isFound(rest, slope * products / n)) {
        return new Detrending(rest, share, true);
      }
    }
    return new Detrending(without(trace, level), share, false);
  }

  private static double[] without(double[] trace, double level) {
    double[] values = new double[trace.length];
    for (int t = 0; t < values.length; t++) {
      values[t] = trace[t] - level;
    }
    return values;
  }

  private static double[] withoutLine(double[] trace, double level, double slope) {
    double middle = (trace.length - 1) / 2.0;
    double[] values = new double[trace.length];
    for (int t = 0; t < values.length; t++) {
      values[t] = trace[t] - level - slope * (t - middle);
    }
    return values;
  }
}
