package io.github.umlpsd.statistics;

import java.util.Arrays;
import org.apache.commons.math3.util.KthSelector;

/**
 * Quantiles by selection, with linear interpolation between ranks (type 7 of Hyndman and Fan, Am.
 * Stat. 50, 361, 1996). Values must be numbers; infinite ones are larger or smaller than all
 * others.
 */
public final class Quantiles {
  /** Standard deviation of normal values over the median of their distances from the middle. */
  public static final double SIGMA_OF_MEDIAN_DEVIATION = 1.4826;

  private static final KthSelector SELECTOR = new KthSelector();

  private Quantiles() {}

  /**
   * The value that a share of the values stays below.
   *
   * @param values at least one; left as they are
   * @param share 0 to 1
   */
  public static double of(double[] values, double share) {
    return ofReordered(values.clone(), share);
  }

  /**
   * As {@link #of}, without a copy.
   *
   * @param values at least one; put into another order
   * @param share 0 to 1
   */
  public static double ofReordered(double[] values, double share) {
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

  /**
   * The middle value; of an even number the mean of the two in the middle.
   *
   * @param values at least one; left as they are
   */
  public static double median(double[] values) {
    return of(values, 0.5);
  }

  /**
   * Quantiles of the finite values of an image.
   *
   * @param shares 0 to 1 each
   * @return one for each share; NaN if no value is finite
   */
  public static double[] ofFinite(float[] values, double... shares) {
    double[] finite = new double[values.length];
    int n = 0;
    for (float value : values) {
      if (Float.isFinite(value)) {
        finite[n++] = value;
      }
    }
    if (n == 0) {
      return Arrays.stream(shares).map(share -> Double.NaN).toArray();
    }
    double[] kept = Arrays.copyOf(finite, n);
    return Arrays.stream(shares).map(share -> ofReordered(kept, share)).toArray();
  }
}
