package io.github.umlpsd.clusters.kmeans;

/** What becomes of a cluster without members. */
final class EmptyClusters {

  private EmptyClusters() {}

  /** Squared distances up to this are rounding errors beside the spread of the observations. */
  static double negligible(double totalSumOfSquares, int n) {
    return 1e-12 * totalSumOfSquares / n;
  }

  /**
   * Gives a cluster the observation that is farthest from its own centroid (the first one of
   * equals) and not alone. If all sit on their centroids, the cluster stays empty.
   *
   * @param labels cluster of each observation; changed
   * @param distances squared distance of each observation to its centroid; changed
   * @param sizes members of each cluster; changed
   * @param negligible squared distances up to this are rounding errors
   */
  static void fill(int cluster, int[] labels, double[] distances, int[] sizes, double negligible) {
    int farthest = -1;
    double largest = negligible;
    for (int i = 0; i < labels.length; i++) {
      if (distances[i] > largest && sizes[labels[i]] > 1) {
        largest = distances[i];
        farthest = i;
      }
    }
    if (farthest >= 0) {
      sizes[labels[farthest]]--;
      sizes[cluster]++;
      labels[farthest] = cluster;
      distances[farthest] = 0;
    }
  }
}
