package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.mixture.Gaussian;
import java.util.Arrays;
import java.util.Optional;

/**
 * The scatter within two groups of points, about the mean of each.
 *
 * @param difference of the two means
 * @param residuals of all points, those of the first group first, [point][dimension]
 * @param within the Gaussian of the residuals
 */
record Scatter(double[] difference, double[][] residuals, Gaussian within) {
  /** Part of the mean variance that is added to every dimension: few points need a steady axis. */
  private static final double RIDGE = 0.05;

  /**
   * @param first points, [point][dimension], at least 2
   * @param second other points, at least 2
   * @return empty if no point is off the mean of its group
   */
  static Optional<Scatter> of(double[][] first, double[][] second) {
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
    if (!(squares > 0)) {
      return Optional.empty();
    }
    Arrays.setAll(difference, d -> difference[d] - other[d]);
    double[] even = new double[n];
    Arrays.fill(even, 1);
    Gaussian within = Gaussian.fit(residuals, even, RIDGE * squares / n / dimensions);
    return Optional.of(new Scatter(difference, residuals, within));
  }

  private static double[] mean(double[][] points) {
    double[] mean = new double[points[0].length];
    for (double[] point : points) {
      Arrays.setAll(mean, d -> mean[d] + point[d] / points.length);
    }
    return mean;
  }
}
