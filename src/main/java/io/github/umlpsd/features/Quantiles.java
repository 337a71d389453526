package io.github.umlpsd.features;

import org.apache.commons.math3.util.KthSelector;

/** Quantiles by selection. The one place that meets Commons Math's selector. */
final class Quantiles {
  private static final KthSelector SELECTOR = new KthSelector();

  private Quantiles() {}

  /**
   * The quantile with linear interpolation between ranks (Hyndman and Fan's type 7).
   *
   * @param values at least one; put into another order
   * @param share 0 to 1
   */
  static double of(double[] values, double share) {
    double rank = share * (values.length - 1);
    int below = (int) rank;
    double low = SELECTOR.select(values, null, below);
    if (rank == below) {
      return low;
    }
    double high = values[below + 1];
    for (int i = below + 2; i < values.length; i++) {
      high = Math.min(high, values[i]);
    }
    return low + (rank - below) * (high - low);
  }
}
