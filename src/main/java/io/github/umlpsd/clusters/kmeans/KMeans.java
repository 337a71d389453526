package io.github.umlpsd.clusters.kmeans;

import java.util.List;

/**
 * K-means (squared Euclidean distances, k-means++ starts, Lloyd's iteration) on one fixed set of
 * observations, and the scores of any partition of them.
 *
 * <p>May be used by several threads at once. The result depends on the seed only.
 */
public interface KMeans {
  /** Most iterations of one run. */
  int MAX_ITERATIONS = 100;

  /** Number of observations. */
  int size();

  /** SSD for one cluster. */
  double totalSumOfSquares();

  /**
   * The best of several starts, by the sum of squares.
   *
   * @param k number of clusters, 1 to {@link #size()}
   * @param starts number of k-means++ starts, at least 1
   * @param seed same seed, same result
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  default Partition cluster(int k, int starts, long seed) {
    return clusterEach(k, starts, seed).get(0);
  }

  /** As {@link #cluster}, afresh with each of several seeds. */
  List<Partition> clusterEach(int k, int starts, long... seeds);

  /**
   * All scores of a partition.
   *
   * @param singleton silhouette of a cluster of one on squared distances: 0 or 1
   */
  default Scores score(Partition partition, double singleton) {
    return score(List.of(partition), partition.k(), singleton).get(0);
  }

  /**
   * All scores of each of several partitions into k clusters.
   *
   * @param singleton silhouette of a cluster of one on squared distances: 0 or 1
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  List<Scores> score(List<Partition> partitions, int k, double singleton);

  /**
   * Silhouette of each observation.
   *
   * @param labels cluster of each observation, 0 to k-1
   * @param convention one that is {@link #available}
   */
  double[] silhouettes(int[] labels, int k, SilhouetteConvention convention);

  /**
   * The convention itself where silhouettes of it can be had for all observations, else squared.
   */
  SilhouetteConvention available(SilhouetteConvention convention);
}
