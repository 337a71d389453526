package io.github.umlpsd.clusters.mixture;

import io.github.umlpsd.clusters.kmeans.LloydOnVectors;
import io.github.umlpsd.clusters.kmeans.ObservationMatrix;
import io.github.umlpsd.clusters.kmeans.Seeds;
import io.github.umlpsd.clusters.kmeans.Tiles;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;

/**
 * A Gaussian mixture on the first principal components of the observations: the best of {@value
 * #STARTS} starts.
 */
public final class MixtureSearch {
  private static final int STARTS = 10;
  private static final int AXES = 6;

  /** Most observations that a mixture is fitted to; of more, a random sample. */
  static final int SAMPLE = 2000;

  private static final double RIDGE = 1e-3 / 3;

  private MixtureSearch() {}

  /**
   * The most likely component of each observation.
   *
   * @param observations [observation][dimension]
   * @param k number of components, 1 to the number of observations
   * @param seed same seed, same labels, at any number of threads
   * @return 0 to k-1; all 0 if the observations are equal
   * @throws io.github.umlpsd.job.UserException if the matrix is empty, ragged or not finite
   */
  public static int[] labels(double[][] observations, int k, long seed, Workers workers) {
    ObservationMatrix.check(observations);
    double[][] sample = sample(observations, SAMPLE, seed);
    PrincipalAxes axes = PrincipalAxes.of(sample, AXES, workers);
    double[][] all = axes.project(observations);
    double[][] points = sample == observations ? all : axes.project(sample);
    int components = Math.min(k, points.length);
    return points[0].length == 0
        ? new int[all.length]
        : GaussianMixture.argmax(
            fit(points, components, RIDGE * axes.totalVariance(), seed, workers).shares(all));
  }

  private static double[][] sample(double[][] observations, int size, long seed) {
    if (observations.length <= size) {
      return observations;
    }
    int[] chosen = Seeds.sample(observations.length, size, Seeds.random(seed));
    return Arrays.stream(chosen).mapToObj(i -> observations[i]).toArray(double[][]::new);
  }

  private static GaussianMixture fit(
      double[][] points, int k, double ridge, long seed, Workers workers) {
    Tiles tiles = new Tiles(points, workers);
    return workers
        .map(
            "Fitting mixtures",
            STARTS,
            start -> {
              LloydOnVectors lloyd =
                  new LloydOnVectors(tiles, k, ridge * points.length, workers.progress());
              int[] labels = lloyd.run(Seeds.random(seed, k, start)).labels();
              return GaussianMixture.fit(points, labels, k, ridge, workers.progress());
            })
        .stream()
        .reduce((best, next) -> next.logLikelihood() > best.logLikelihood() ? next : best)
        .orElseThrow();
  }
}
