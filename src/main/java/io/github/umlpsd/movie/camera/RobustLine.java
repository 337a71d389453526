package io.github.umlpsd.movie.camera;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;

/**
 * A straight line y = a + b x through points whose scatter grows with the line itself, by weighted
 * least squares with Tukey's biweight. Standard errors are those of a jackknife over groups of
 * points that lie together, with the weights of the whole.
 *
 * @param slope b
 * @param slopeError its standard error
 * @param root x where the line is 0
 * @param rootError its standard error
 */
record RobustLine(double slope, double slopeError, double root, double rootError) {
  private static final double TUKEY = 4.685;
  private static final int ROUNDS = 12;

  /**
   * @param noise variance of each x, which would make the slope too small
   * @param group of each point, from 0 to groups - 1
   */
  static RobustLine of(double[] x, double[] y, double[] noise, int[] group, int groups) {
    int n = x.length;
    double[] weights = new double[n];
    double[] fit = new double[n];
    double typical = median(y.clone());
    Arrays.fill(fit, typical);
    Arrays.fill(weights, 1);
    double[] line = {typical, 0};
    for (int round = 0; round < ROUNDS; round++) {
      line = solve(total(sums(x, y, noise, weights, group, groups), -1));
      double[] sizes = new double[n];
      for (int i = 0; i < n; i++) {
        fit[i] = Math.max(0.1 * typical, line[0] + line[1] * x[i]);
        sizes[i] = Math.abs(y[i] - line[0] - line[1] * x[i]) / fit[i];
      }
      double scale = Math.max(1e-9, Quantiles.SIGMA_OF_MEDIAN_DEVIATION * median(sizes.clone()));
      for (int i = 0; i < n; i++) {
        double u = sizes[i] / (TUKEY * scale);
        weights[i] = u < 1 ? (1 - u * u) * (1 - u * u) / (fit[i] * fit[i]) : 0;
      }
    }
    double[][] sums = sums(x, y, noise, weights, group, groups);
    double[] slopes = new double[groups];
    double[] roots = new double[groups];
    for (int g = 0; g < groups; g++) {
      double[] without = solve(total(sums, g));
      slopes[g] = without[1];
      roots[g] = -without[0] / without[1];
    }
    return new RobustLine(line[1], error(slopes), -line[0] / line[1], error(roots));
  }

  /** Sums of w, w x, w y, w x x less its noise, and w x y, of each group. */
  private static double[][] sums(
      double[] x, double[] y, double[] noise, double[] weights, int[] group, int groups) {
    double[][] sums = new double[groups][5];
    for (int i = 0; i < x.length; i++) {
      double[] own = sums[group[i]];
      double w = weights[i];
      own[0] += w;
      own[1] += w * x[i];
      own[2] += w * y[i];
      own[3] += w * (x[i] * x[i] - noise[i]);
      own[4] += w * x[i] * y[i];
    }
    return sums;
  }

  private static double[] total(double[][] sums, int without) {
    double[] total = new double[5];
    for (int g = 0; g < sums.length; g++) {
      for (int k = 0; g != without && k < total.length; k++) {
        total[k] += sums[g][k];
      }
    }
    return total;
  }

  /** Intercept and slope. */
  private static double[] solve(double[] s) {
    double meanX = s[1] / s[0];
    double meanY = s[2] / s[0];
    double slope = (s[4] / s[0] - meanX * meanY) / (s[3] / s[0] - meanX * meanX);
    return new double[] {meanY - slope * meanX, slope};
  }

  private static double error(double[] without) {
    double mean = Arrays.stream(without).average().orElseThrow();
    double squares = Arrays.stream(without).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares * (without.length - 1) / without.length);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
