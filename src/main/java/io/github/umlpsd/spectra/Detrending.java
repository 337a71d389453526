package io.github.umlpsd.spectra;

/** Takes the mean or the trend away from a trace. */
final class Detrending {
  private Detrending() {}

  /** A new, detrended trace. */
  static double[] of(double[] trace, Detrend detrend) {
    double[] result = trace.clone();
    if (detrend == Detrend.NONE) {
      return result;
    }
    int n = trace.length;
    double middle = (n - 1) / 2.0;
    double mean = 0;
    double products = 0;
    double squares = 0;
    for (double value : trace) {
      mean += value / n;
    }
    for (int t = 0; t < n; t++) {
      products += (t - middle) * (trace[t] - mean);
      squares += (t - middle) * (t - middle);
    }
    double slope = detrend == Detrend.LINEAR && squares > 0 ? products / squares : 0;
    for (int t = 0; t < n; t++) {
      result[t] -= mean + slope * (t - middle);
    }
    return result;
  }
}
