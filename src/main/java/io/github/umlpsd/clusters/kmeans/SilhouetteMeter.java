package io.github.umlpsd.clusters.kmeans;

import java.util.Arrays;

/**
 * Silhouettes of partitions of the same observations, one after another in the same memory. Not
 * safe for several threads.
 */
final class SilhouetteMeter {
  private final ClusterSums sums;
  private final double[] within;
  private final double[] silhouettes;
  private double sumOfSquares;

  /**
   * @param matrix distances of any kind, [observation][observation], symmetric
   */
  SilhouetteMeter(double[][] matrix, int clusters) {
    this.sums = new ClusterSums(matrix, clusters);
    this.within = new double[matrix.length];
    this.silhouettes = new double[matrix.length];
  }

  /**
   * Silhouette of each observation.
   *
   * @param labels cluster of each observation, 0 to k-1
   */
  static double[] of(Distances distances, int[] labels, int k, SilhouetteConvention convention) {
    double[][] matrix = convention.squared() ? distances.rows() : distances.roots();
    SilhouetteMeter meter = new SilhouetteMeter(matrix, k);
    meter.measure(labels, convention.singleton());
    return meter.silhouettes();
  }

  /**
   * Measures a partition.
   *
   * @param singleton silhouette of a cluster of one
   */
  Silhouettes.Summary measure(int[] labels, double singleton) {
    sums.recompute(labels);
    sums.takeOwn(labels, within);
    Arrays.fill(silhouettes, Double.POSITIVE_INFINITY);
    for (int cluster = 0; cluster < sums.clusters(); cluster++) {
      if (sums.members(cluster) > 0) {
        sums.lower(silhouettes, cluster, 1.0 / sums.members(cluster), 0);
      }
    }
    sumOfSquares = 0;
    compare(labels, singleton);
    return Silhouettes.Summary.of(silhouettes);
  }

  private void compare(int[] labels, double singleton) {
    for (int i = 0; i < labels.length; i++) {
      int members = sums.members(labels[i]);
      double mean = within[i] / (members - 1);
      silhouettes[i] = Silhouettes.silhouette(mean, silhouettes[i], members, singleton);
      sumOfSquares += within[i] / (2 * members);
    }
  }

  /** Silhouettes of the partition measured last; overwritten by the next. */
  double[] silhouettes() {
    return silhouettes;
  }

  /** SSD of the partition measured last, if the distances are squared ones. */
  double sumOfSquares() {
    return sumOfSquares;
  }

  /** Number of clusters with members in the partition measured last. */
  int occupied() {
    return sums.occupied();
  }
}
