package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Centroids;
import io.github.umlpsd.clusters.kmeans.KMeans;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.clusters.kmeans.Scores;
import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.job.Workers;

/**
 * Final classes of a set of observations, with what is known about them.
 *
 * @param labels class of each observation, 0 to k-1, in reproducible order
 * @param sizes members of each class; 0 only where the classes were made of other observations
 * @param centroids mean observation of each class as it was made, [class][dimension]
 * @param silhouettes of each observation
 * @param convention of the silhouettes; squared where Euclidean ones were asked for, but there are
 *     more than {@link io.github.umlpsd.clusters.kmeans.KMeansBySize#MATRIX_LIMIT} observations
 * @param scores of the whole; silhouettes on squared distances follow the convention if it has them
 */
public record Clustering(
    int[] labels,
    int[] sizes,
    double[][] centroids,
    double[] silhouettes,
    SilhouetteConvention convention,
    Scores scores) {

  /** Number of classes. */
  public int k() {
    return sizes.length;
  }

  /** Orders the classes by the slope of their centroids, falling to rising, and describes them. */
  public static Clustering of(
      double[][] observations,
      int[] labels,
      SilhouetteConvention convention,
      long seed,
      Workers workers) {
    int[] compact = Labels.canonical(labels);
    int k = Labels.count(compact);
    double[] keys = ClassOrder.slopes(Centroids.of(observations, compact, k));
    return describe(observations, ClassOrder.by(keys, compact), convention, seed, workers);
  }

  /**
   * Orders the classes by a key, and describes them.
   *
   * @param labels class of each observation, from 0; empty classes are dropped
   * @param orderKeys one per observation; classes are ordered by rising mean
   */
  public static Clustering of(
      double[][] observations,
      int[] labels,
      double[] orderKeys,
      SilhouetteConvention convention,
      long seed,
      Workers workers) {
    int[] compact = Labels.canonical(labels);
    double[] keys = new double[Labels.count(compact)];
    int[] sizes = Labels.sizes(compact, keys.length);
    for (int i = 0; i < compact.length; i++) {
      keys[compact[i]] += orderKeys[i] / sizes[compact[i]];
    }
    return describe(observations, ClassOrder.by(keys, compact), convention, seed, workers);
  }

  /**
   * Describes classes that were made of other observations, in their order.
   *
   * @param labels class of each observation, from 0; some classes may have none
   * @param centroids of the classes as they were made, [class][dimension]
   */
  public static Clustering assigned(
      double[][] observations,
      int[] labels,
      double[][] centroids,
      SilhouetteConvention convention,
      long seed,
      Workers workers) {
    return describe(observations, labels, centroids, convention, seed, workers);
  }

  /**
   * Describes classes that have their numbers already.
   *
   * @param labels class of each observation, from 0; each class has a member
   */
  public static Clustering inOrder(
      double[][] observations,
      int[] labels,
      SilhouetteConvention convention,
      long seed,
      Workers workers) {
    return describe(observations, labels, convention, seed, workers);
  }

  private static Clustering describe(
      double[][] observations,
      int[] labels,
      SilhouetteConvention convention,
      long seed,
      Workers workers) {
    double[][] centroids = Centroids.of(observations, labels, Labels.count(labels));
    return describe(observations, labels, centroids, convention, seed, workers);
  }

  private static Clustering describe(
      double[][] observations,
      int[] labels,
      double[][] centroids,
      SilhouetteConvention convention,
      long seed,
      Workers workers) {
    KMeans kmeans = KMeansBySize.of(observations, seed, workers);
    int k = centroids.length;
    double singleton = convention.singleton();
    Scores scores = kmeans.score(new Partition(labels, k, 0), singleton);
    SilhouetteConvention shown = kmeans.available(convention);
    return new Clustering(
        labels,
        Labels.sizes(labels, k),
        centroids,
        kmeans.silhouettes(labels, k, shown),
        shown,
        scores);
  }
}
