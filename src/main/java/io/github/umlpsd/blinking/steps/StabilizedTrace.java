package io.github.umlpsd.blinking.steps;

import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;

/**
 * A trace on a scale where the noise of every frame has a standard deviation of about one.
 *
 * <p>Noise comes from differences of neighbouring frames, so that switching does not count. For
 * {@link NoiseModel#SHOT} the pairs of frames are sorted by brightness into classes; the variance
 * of a class is the median of (x1 - x0)^2 / 2 over 0.4549, the median of chi-square with one degree
 * of freedom; a straight line through the classes gives variance against intensity, and the scale
 * is the integral of dx / sqrt(variance(x)), as in Anscombe's transform (Anscombe 1948, Biometrika
 * 35, 246). Where chance explains that line, all frames have one variance: a scale that is bent by
 * chance makes states of noise.
 */
public final class StabilizedTrace {
  private static final double MEDIAN_CHI_SQUARE = 0.45493642311957;

  /**
   * Standard error of the logarithm of a variance from a median, times the root of their number.
   */
  static final double MEDIAN_ERROR = 2.33;

  /** Standard errors above which noise is believed to grow with brightness. */
  private static final double SIGNIFICANT = 2;

  private static final int CLASSES = 16;
  private static final int MINIMUM_PAIRS = 20;

  private StabilizedTrace() {}

  /** Rescales a trace of at least 4 frames that is not constant. */
  public static double[] of(double[] trace, NoiseModel model) {
    int pairs = trace.length / 2;
    double[] brightness = new double[pairs];
    double[] square = new double[pairs];
    for (int p = 0; p < pairs; p++) {
      double a = trace[2 * p];
      double b = trace[2 * p + 1];
      brightness[p] = (a + b) / 2;
      square[p] = (b - a) * (b - a) / 2;
    }
    double overall = variance(square);
    if (overall <= 0) {
      double range = Arrays.stream(trace).max().orElse(0) - Arrays.stream(trace).min().orElse(0);
      overall = 1e-6 * range * range;
    }
    double[] line = {overall, 0, overall};
    if (model == NoiseModel.SHOT) {
      line = varianceLine(brightness, square, overall);
    }
    return integrate(trace, line[0], line[1], line[2]);
  }

  /** Median-based variance of squares, of which there is at least one; the mean if it is 0. */
  private static double variance(double[] squares) {
    double median = Quantiles.median(squares);
    return median > 0 ? median / MEDIAN_CHI_SQUARE : Moments.mean(squares);
  }

  /** Intercept and slope of variance against intensity, and the least variance to believe. */
  private static double[] varianceLine(double[] brightness, double[] square, double overall) {
    double min = Arrays.stream(brightness).min().orElse(0);
    double width = (Arrays.stream(brightness).max().orElse(0) - min) / CLASSES;
    int[] classOf = new int[brightness.length];
    int[] count = new int[CLASSES];
    double[] mean = new double[CLASSES];
    for (int p = 0; p < brightness.length; p++) {
      int c = width > 0 ? Math.min(CLASSES - 1, (int) ((brightness[p] - min) / width)) : 0;
      classOf[p] = c;
      count[c]++;
      mean[c] += brightness[p];
    }
    double[][] members = members(square, classOf, count);
    double n = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    double least = overall;
    for (int c = 0; c < CLASSES; c++) {
      double v = count[c] < MINIMUM_PAIRS ? 0 : variance(members[c]);
      if (v <= 0) {
        continue;
      }
      // The error of a variance is proportional to itself; this also quells classes of pairs that
      // straddle a switch.
      double w = count[c] / (v * v);
      double x = mean[c] / count[c];
      n += w;
      sx += w * x;
      sy += w * v;
      sxx += w * x * x;
      sxy += w * x * v;
      least = Math.min(least, v);
    }
    double spread = n * sxx - sx * sx;
    double slope = spread > 1e-12 * n * sxx ? (n * sxy - sx * sy) / spread : 0;
    // The weights are inverse variances but for the error of a median.
    if (!(slope > SIGNIFICANT * MEDIAN_ERROR * Math.sqrt(n / spread))) {
      return new double[] {overall, 0, overall};
    }
    return new double[] {(sy - slope * sx) / n, slope, least / 2};
  }

  private static double[][] members(double[] square, int[] classOf, int[] count) {
    double[][] members = new double[CLASSES][];
    for (int c = 0; c < CLASSES; c++) {
      members[c] = new double[count[c]];
    }
    int[] next = new int[CLASSES];
    for (int p = 0; p < square.length; p++) {
      members[classOf[p]][next[classOf[p]]++] = square[p];
    }
    return members;
  }

  private static double[] integrate(double[] trace, double intercept, double slope, double least) {
    double[] scaled = new double[trace.length];
    double root = Math.sqrt(least);
    double knee = slope > 0 ? (least - intercept) / slope : Double.POSITIVE_INFINITY;
    for (int t = 0; t < trace.length; t++) {
      double x = trace[t];
      if (slope <= 0) {
        scaled[t] = x / root;
      } else if (x <= knee) {
        scaled[t] = (x - knee) / root;
      } else {
        scaled[t] = 2 / slope * (Math.sqrt(intercept + slope * x) - root);
      }
    }
    return scaled;
  }
}
