package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Workers;

/** Puts observations into a given number of classes by the algorithm of the user's choice. */
public final class Clusterer {

  private Clusterer() {}

  /**
   * Labels of the final classes. K-means takes the best of 100 starts in robust mode, one start in
   * paper mode.
   *
   * @param observations [observation][dimension]
   * @param k number of classes, 1 to the number of observations
   * @return class of each observation, 0 to k-1 in no particular order; fewer classes if there are
   *     fewer different observations
   * @throws io.github.umlpsd.job.UserException if the matrix is empty, ragged or not finite, or k
   *     does not fit
   */
  public static int[] labels(
      double[][] observations, int k, ClusterParameters parameters, long seed, Workers workers) {
    Observations.check(observations);
    Observations.checkClusters(k, observations.length);
    return switch (parameters.algorithm()) {
      case KMEANS ->
          KMeans.of(observations, seed, workers)
              .cluster(k, parameters.mode().finalStarts(), seed)
              .labels();
      case WARD -> {
        SmileClustering.checkSize(observations.length);
        yield SmileClustering.ward(Distances.of(observations, workers)).cut(k);
      }
      case MIXTURE -> new MixtureSearch(observations, k, k, seed, workers).labels();
    };
  }
}
