package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.mixture.Dip;
import io.github.umlpsd.clusters.mixture.Gaussian;
import java.util.Arrays;

/**
 * How two groups of points lie to each other along Fisher's direction, the one that separates them
 * best against the scatter within them (Fisher, Ann. Eugenics 7, 179, 1936).
 *
 * @param points number of points of both groups
 * @param valley square root of this number times Hartigan's dip of both groups together
 * @param distance of the two means, in standard deviations within the groups
 */
record Cut(int points, double valley, double distance) {
  /** Part of the mean variance that is added to every dimension: few points need a steady axis. */
  private static final double RIDGE = 0.05;

  /**
   * @param first points, [point][dimension], at least 2
   * @param second other points, at least 2
   */
  static Cut of(double[][] first, double[][] second) {
    int n = first.length + second.length;
    int dimensions = first[0].length;
    double[] difference = mean(first);
    double[] other = mean(second);
    double[][] residuals = new double[n][dimensions];
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double[] point = i < first.length ? first[i] : second[i - first.length];
      double[] centre = i < first.length ? difference : other;
      for (int d = 0; d < dimensions; d++) {
        residuals[i][d] = point[d] - centre[d];
        squares += residuals[i][d] * residuals[i][d];
      }
    }
    Arrays.setAll(difference, d -> difference[d] - other[d]);
    if (!(squares > 0)) {
      return new Cut(n, Math.sqrt(n) / 4, Double.MAX_VALUE);
    }
    double[] even = new double[n];
    Arrays.fill(even, 1);
    double[] axis =
        Gaussian.fit(residuals, even, RIDGE * squares / n / dimensions).solve(difference);
    double[] places = new double[n];
    for (int i = 0; i < n; i++) {
      places[i] = product(axis, i < first.length ? first[i] : second[i - first.length]);
    }
    double within = 0;
    for (double[] residual : residuals) {
      double along = product(axis, residual);
      within += along * along / n;
    }
    return new Cut(n, Math.sqrt(n) * Dip.of(places), product(axis, difference) / Math.sqrt(within));
  }

  private static double[] mean(double[][] points) {
    double[] mean = new double[points[0].length];
    for (double[] point : points) {
      Arrays.setAll(mean, d -> mean[d] + point[d] / points.length);
    }
    return mean;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
