package io.github.umlpsd.blinking;

import java.util.Arrays;

/**
 * The intensities between which the states of an emitter lie.
 *
 * <p>Cosmic rays and dropped frames last for one frame each and are few. So the range ends at the
 * brightest (dimmest) intensity that lasts for two frames, or at that which a five hundredth of the
 * frames exceed, but at least two, whichever is further out: rare states count if they last, brief
 * ones if they are not rare.
 *
 * @param low counts per frame
 * @param high counts per frame
 */
record IntensityRange(double low, double high) {
  private static final int RARE = 500;
  private static final int FEWEST = 2;

  static IntensityRange of(double[] trace) {
    return new IntensityRange(-end(trace, -1), end(trace, 1));
  }

  boolean contains(double intensity) {
    return intensity >= low && intensity <= high;
  }

  /** Upper end of the intensities times the sign. */
  private static double end(double[] trace, int sign) {
    int left = Math.min(Math.max(FEWEST, trace.length / RARE), (trace.length - 1) / 2);
    double[] top = new double[left + 1];
    Arrays.fill(top, Double.NEGATIVE_INFINITY);
    double lasting = Double.NEGATIVE_INFINITY;
    double before = Double.NEGATIVE_INFINITY;
    for (double value : trace) {
      double x = sign * value;
      lasting = Math.max(lasting, Math.min(x, before));
      before = x;
      if (x > top[0]) {
        insert(top, x);
      }
    }
    return Math.max(lasting, top[0]);
  }

  /** Puts a value in its place in a rising list, whose first falls out. */
  private static void insert(double[] rising, double value) {
    int i = 1;
    for (; i < rising.length && rising[i] < value; i++) {
      rising[i - 1] = rising[i];
    }
    rising[i - 1] = value;
  }
}
