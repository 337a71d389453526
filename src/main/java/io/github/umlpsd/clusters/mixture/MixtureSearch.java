package io.github.umlpsd.clusters.mixture;

import io.github.umlpsd.clusters.kmeans.LloydOnVectors;
import io.github.umlpsd.clusters.kmeans.ObservationMatrix;
import io.github.umlpsd.clusters.kmeans.Seeds;
import io.github.umlpsd.clusters.kmeans.Tiles;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Gaussian mixtures with 1 to {@value #MOST} components on the first principal components of the
 * observations; of each the best of {@value #STARTS} starts.
 */
public final class MixtureSearch {
  static final int MOST = 10;
  private static final int STARTS = 10;
  private static final int AXES = 6;

  /** Most observations that mixtures are fitted to. */
  public static final int SAMPLE = 2000;

  private static final double RIDGE = 1e-3 / 3;

  private final double[][] points;
  private final double[][] all;
  private final double ridge;
  private final GaussianMixture[] best;

  /**
   * Fits the mixtures to the observations, or to a random sample of them.
   *
   * @param observations [observation][dimension]
   * @param sampleSize most observations that are used
   * @param least smallest number of components
   * @param most largest number of components
   */
  public MixtureSearch(
      double[][] observations, int sampleSize, int least, int most, long seed, Workers workers) {
    ObservationMatrix.check(observations);
    double[][] sample = sample(observations, sampleSize, seed);
    PrincipalAxes axes = PrincipalAxes.of(sample, AXES, workers);
    this.all = axes.project(observations);
    this.points = sample == observations ? all : axes.project(sample);
    this.ridge = RIDGE * axes.totalVariance();
    int last = spansNothing() ? 0 : Math.min(most, points.length);
    this.best = last < least ? new GaussianMixture[0] : fit(least, last, seed, workers);
  }

  /** Whether all observations are equal, so that there is no mixture. */
  boolean spansNothing() {
    return points[0].length == 0;
  }

  double ridge() {
    return ridge;
  }

  /** The points that the mixtures were fitted to, [point][axis]. */
  double[][] points() {
    return points;
  }

  /** Coordinates of all observations, [observation][axis]. */
  double[][] all() {
    return all;
  }

  /** The best mixtures, by rising number of components. */
  GaussianMixture[] mixtures() {
    return best;
  }

  /** Labels of all observations by the first mixture; one class if there is none. */
  public int[] labels() {
    return best.length == 0 ? new int[all.length] : GaussianMixture.argmax(best[0].shares(all));
  }

  private static double[][] sample(double[][] observations, int size, long seed) {
    if (observations.length <= size) {
      return observations;
    }
    int[] chosen = Seeds.sample(observations.length, size, Seeds.random(seed));
    return Arrays.stream(chosen).mapToObj(i -> observations[i]).toArray(double[][]::new);
  }

  private GaussianMixture[] fit(int least, int most, long seed, Workers workers) {
    int count = most - least + 1;
    Tiles tiles = new Tiles(points, workers);
    GaussianMixture[] fits = new GaussianMixture[count * STARTS];
    workers.forEach(
        "Choosing the number of classes",
        fits.length,
        task -> {
          int k = most - task / STARTS;
          int start = task % STARTS;
          LloydOnVectors lloyd =
              new LloydOnVectors(tiles, k, ridge * points.length, workers.progress());
          int[] labels = lloyd.run(Seeds.random(seed, k, start)).labels();
          fits[(k - least) * STARTS + start] =
              GaussianMixture.fit(points, labels, k, ridge, workers.progress());
        });
    return IntStream.range(0, count)
        .mapToObj(k -> likeliest(fits, k * STARTS))
        .toArray(GaussianMixture[]::new);
  }

  private static GaussianMixture likeliest(GaussianMixture[] fits, int first) {
    GaussianMixture best = fits[first];
    for (int i = first + 1; i < first + STARTS; i++) {
      best = fits[i].logLikelihood() > best.logLikelihood() ? fits[i] : best;
    }
    return best;
  }
}
