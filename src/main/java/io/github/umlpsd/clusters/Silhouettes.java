package io.github.umlpsd.clusters;

import java.util.Arrays;

/**
 * Silhouettes s = (b - a) / max(a, b): a is the mean distance to the other members of the own
 * cluster, b the smallest mean distance to the members of another cluster (Rousseeuw, J. Comput.
 * Appl. Math. 20, 53, 1987).
 *
 * <p>Where a and b are both 0, or all observations are in one cluster, s = 0.
 */
public final class Silhouettes {

  private Silhouettes() {}

  /**
   * Mean and misclassified share of a set of silhouettes.
   *
   * @param mean mean silhouette (SS), -1 to 1
   * @param misclassifiedPercent percentage of observations with s below 0 (%Mscl)
   */
  public record Summary(double mean, double misclassifiedPercent) {

    /** Summary of silhouettes, of which there is at least one. */
    public static Summary of(double[] silhouettes) {
      double sum = 0;
      int negative = 0;
      for (double s : silhouettes) {
        sum += s;
        negative += s < 0 ? 1 : 0;
      }
      return new Summary(sum / silhouettes.length, 100.0 * negative / silhouettes.length);
    }
  }

  /**
   * Silhouette of each observation.
   *
   * @param labels cluster of each observation, 0 to k-1
   */
  public static double[] of(
      Distances distances, int[] labels, int k, SilhouetteConvention convention) {
    double[][] matrix = convention.squared() ? distances.rows() : distances.roots();
    ClusterSums sums = new ClusterSums(matrix, k);
    sums.recompute(labels);
    return of(sums, labels, convention.singleton());
  }

  /** Silhouettes from the sums of distances to each cluster. */
  static double[] of(ClusterSums sums, int[] labels, double singleton) {
    double[] other = new double[labels.length];
    Arrays.fill(other, Double.POSITIVE_INFINITY);
    for (int k = 0; k < sums.clusters(); k++) {
      if (sums.members(k) > 0) {
        lower(other, sums.sums(k), 1.0 / sums.members(k), labels, k);
      }
    }
    double[] result = new double[labels.length];
    for (int i = 0; i < labels.length; i++) {
      int members = sums.members(labels[i]);
      double within = sums.sum(labels[i], i) / (members - 1);
      result[i] = silhouette(within, other[i], members, singleton);
    }
    return result;
  }

  /** Lowers the mean distance to the nearest other cluster by that to cluster k. */
  private static void lower(double[] other, double[] sum, double scale, int[] labels, int k) {
    for (int i = 0; i < other.length; i++) {
      double mean = labels[i] == k ? Double.POSITIVE_INFINITY : sum[i] * scale;
      other[i] = Math.min(other[i], mean);
    }
  }

  /**
   * One silhouette.
   *
   * @param within mean distance to the other members of the own cluster
   * @param other mean distance to the nearest other cluster, infinite if there is none
   * @param members size of the own cluster
   */
  static double silhouette(double within, double other, int members, double singleton) {
    if (other == Double.POSITIVE_INFINITY) {
      return 0;
    }
    if (members == 1) {
      return singleton;
    }
    double larger = Math.max(within, other);
    return larger > 0 ? (other - within) / larger : 0;
  }
}
