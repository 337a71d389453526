package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.Workers;

/** Chooses between the two ways of K-means by the number of observations. */
public final class KMeansBySize {
  /** Up to this many observations, all distances between them are kept in memory. */
  public static final int MATRIX_LIMIT = 3000;

  private KMeansBySize() {}

  /**
   * The faster way.
   *
   * @param observations [observation][dimension]
   * @param seed for the random samples of very many observations
   */
  public static KMeans of(double[][] observations, long seed, Workers workers) {
    return observations.length <= MATRIX_LIMIT
        ? new DistanceKMeans(Distances.of(observations, workers), workers.progress())
        : new VectorKMeans(observations, seed, workers);
  }
}
