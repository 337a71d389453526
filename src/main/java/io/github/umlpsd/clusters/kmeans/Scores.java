package io.github.umlpsd.clusters.kmeans;

/**
 * How well one partition fits.
 *
 * @param euclidean mean silhouette and misclassified share on Euclidean distances, cluster of one 0
 * @param squared the same on squared Euclidean distances
 * @param calinskiHarabasz (SSB/(K-1)) / (SSD/(N-K)); 0 where it is not defined, that is for one
 *     cluster, for K = N, and for SSD = 0
 * @param sumOfSquares SSD: squared distances to the own centroid, summed
 */
public record Scores(
    Silhouettes.Summary euclidean,
    Silhouettes.Summary squared,
    double calinskiHarabasz,
    double sumOfSquares) {

  /**
   * Calinski and Harabasz's variance ratio (1974).
   *
   * @param total SSD of all observations as one cluster
   * @param within SSD of the partition
   * @param k number of clusters that have members
   * @param n number of observations
   * @return 0 where it is not defined
   */
  public static double calinskiHarabasz(double total, double within, int k, int n) {
    if (k < 2 || k >= n || !(within > 0)) {
      return 0;
    }
    return Math.max(0, total - within) / (k - 1) / (within / (n - k));
  }
}
