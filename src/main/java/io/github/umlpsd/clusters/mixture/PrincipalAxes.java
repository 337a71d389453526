package io.github.umlpsd.clusters.mixture;

import io.github.umlpsd.clusters.kmeans.Centroids;
import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.job.Workers;

/**
 * The directions in which observations spread most.
 *
 * @param mean mean of the observations
 * @param axes [axis][dimension], of length 1, widest first
 * @param totalVariance sum of the variances of all dimensions, N in the denominator
 */
public record PrincipalAxes(double[] mean, double[][] axes, double totalVariance) {

  /**
   * Finds the axes; from the covariance if there are fewer dimensions than observations, else from
   * the distances.
   *
   * @param most number of axes; fewer come back if the observations do not span as many
   */
  public static PrincipalAxes of(double[][] observations, int most, Workers workers) {
    double[] mean = Centroids.of(observations, new int[observations.length], 1)[0];
    return mean.length > observations.length
        ? fromProducts(observations, mean, most, workers)
        : fromCovariance(observations, mean, most, workers);
  }

  /** Coordinates along the axes, [observation][axis]. */
  public double[][] project(double[][] observations) {
    double[][] coordinates = new double[observations.length][axes.length];
    for (int i = 0; i < coordinates.length; i++) {
      for (int a = 0; a < axes.length; a++) {
        double sum = 0;
        for (int d = 0; d < mean.length; d++) {
          sum += (observations[i][d] - mean[d]) * axes[a][d];
        }
        coordinates[i][a] = sum;
      }
    }
    return coordinates;
  }

  private static PrincipalAxes fromProducts(
      double[][] observations, double[] mean, int most, Workers workers) {
    double[][] products = Distances.of(observations, workers).centredProducts();
    Eigenvectors found = Eigenvectors.largest(products, most);
    double[][] axes = new double[found.count()][mean.length];
    for (int a = 0; a < axes.length; a++) {
      double scale = 1 / Math.sqrt(found.value(a));
      for (int i = 0; i < observations.length; i++) {
        double weight = found.vector(a)[i] * scale;
        for (int d = 0; d < mean.length; d++) {
          axes[a][d] += weight * (observations[i][d] - mean[d]);
        }
      }
    }
    return new PrincipalAxes(mean, axes, found.trace() / observations.length);
  }

  private static PrincipalAxes fromCovariance(
      double[][] observations, double[] mean, int most, Workers workers) {
    int dimensions = mean.length;
    double[][] covariance = new double[dimensions][dimensions];
    workers.forEach(
        "Covariance",
        dimensions,
        a -> {
          for (double[] x : observations) {
            double first = (x[a] - mean[a]) / observations.length;
            for (int b = 0; b < dimensions; b++) {
              covariance[a][b] += first * (x[b] - mean[b]);
            }
          }
        });
    Eigenvectors found = Eigenvectors.largest(covariance, most);
    double[][] axes = new double[found.count()][];
    for (int a = 0; a < axes.length; a++) {
      axes[a] = found.vector(a);
    }
    return new PrincipalAxes(mean, axes, found.trace());
  }
}
