package io.github.umlpsd.traces.common;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;

/**
 * A trace in its bright frames, relative to its own slow course: light divided by the running
 * median of the bright frames around.
 */
final class BrightLevel {
  /** Bright frames of the running median. */
  private static final int WINDOW = 101;

  /** Bright frames on either side at the ends of a trace. */
  private static final int LEAST_HALF = 5;

  /** Share of the usual top of a trace above which it is bright. */
  private static final double BRIGHT = 0.5;

  private static final double TOP = 0.95;

  /** Least top, in standard deviations of the noise from frame to frame. */
  private static final double LEAST_SIGMAS = 6;

  /** From the median of absolute steps to the standard deviation of a frame. */
  private static final double SIGMA_OF_MEDIAN_STEP = 1.0484;

  private BrightLevel() {}

  /**
   * @param trace light per frame above background
   * @return one value a frame, near 1; NaN where the trace is dark. All NaN if it is too dim, or
   *     bright in fewer than {@value #WINDOW} frames.
   */
  static float[] relative(double[] trace) {
    float[] relative = new float[trace.length];
    Arrays.fill(relative, Float.NaN);
    double least = leastBright(trace);
    int[] places = new int[trace.length];
    int n = 0;
    for (int t = 0; t < trace.length; t++) {
      if (trace[t] > least) {
        places[n++] = t;
      }
    }
    if (n < WINDOW) {
      return relative;
    }
    double[] window = new double[WINDOW + 1];
    int from = 0;
    int to = 0;
    for (int k = 0; k < n; k++) {
      // As far to one side as to the other, so that a course that only falls leaves no trace.
      int half = Math.max(LEAST_HALF, Math.min(WINDOW / 2, Math.min(k, n - 1 - k)));
      int first = Math.max(0, k - half);
      int end = Math.min(n, k + half + 1);
      while (to < end) {
        insert(window, to - from, trace[places[to]]);
        to++;
      }
      while (from < first) {
        remove(window, to - from, trace[places[from]]);
        from++;
      }
      while (to > end) {
        to--;
        remove(window, to - from + 1, trace[places[to]]);
      }
      relative[places[k]] = (float) (trace[places[k]] / middle(window, to - from));
    }
    return relative;
  }

  private static double leastBright(double[] trace) {
    double top = Quantiles.of(trace, TOP);
    double[] steps = new double[Math.max(1, trace.length - 1)];
    for (int t = 1; t < trace.length; t++) {
      steps[t - 1] = Math.abs(trace[t] - trace[t - 1]);
    }
    double sigma = SIGMA_OF_MEDIAN_STEP * Quantiles.ofReordered(steps, 0.5);
    return top > 0 && top >= LEAST_SIGMAS * sigma ? BRIGHT * top : Double.POSITIVE_INFINITY;
  }

  private static double middle(double[] sorted, int n) {
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  private static void insert(double[] sorted, int n, double value) {
    int at = Arrays.binarySearch(sorted, 0, n, value);
    at = at < 0 ? -at - 1 : at;
    System.arraycopy(sorted, at, sorted, at + 1, n - at);
    sorted[at] = value;
  }

  private static void remove(double[] sorted, int n, double value) {
    int at = Arrays.binarySearch(sorted, 0, n, value);
    System.arraycopy(sorted, at + 1, sorted, at, n - at - 1);
  }
}
