package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;

/**
 * Exact silhouettes on squared Euclidean distances in a time that grows as N K, without the
 * distances between observations.
 *
 * <p>The mean squared distance from x to the members of a cluster with centroid m is |x - m|^2 +
 * SSD/n (Huygens and Steiner); for the own cluster times n/(n-1), because x itself does not count.
 *
 * @param silhouettes one per observation
 * @param sumOfSquares SSD of the partition
 * @param occupied number of clusters with members
 */
public record CentroidSilhouette(double[] silhouettes, double sumOfSquares, int occupied) {

  /**
   * Silhouettes of a partition.
   *
   * @param observations [observation][dimension]
   * @param labels cluster of each observation, 0 to k-1
   * @param singleton silhouette of a cluster of one: 0 or 1
   */
  public static CentroidSilhouette of(
      double[][] observations, int[] labels, int k, double singleton) {
    return of(new Tiles(observations, new Workers(1, Progress.NONE)), labels, k, singleton);
  }

  static CentroidSilhouette of(Tiles tiles, int[] labels, int k, double singleton) {
    double[][] centroids = Centroids.of(tiles.rows(), labels, k);
    int[] sizes = Labels.sizes(labels, k);
    double[][] distances = distances(tiles, centroids);
    double[] spread = new double[k];
    for (int i = 0; i < labels.length; i++) {
      spread[labels[i]] += distances[labels[i]][i];
    }
    double sum = Arrays.stream(spread).sum();
    int occupied = 0;
    for (int cluster = 0; cluster < k; cluster++) {
      if (sizes[cluster] > 0) {
        spread[cluster] /= sizes[cluster];
        occupied++;
      }
    }
    double[] result = new double[labels.length];
    for (int i = 0; i < result.length; i++) {
      int own = labels[i];
      double other = Double.POSITIVE_INFINITY;
      for (int cluster = 0; cluster < k; cluster++) {
        if (cluster != own && sizes[cluster] > 0) {
          other = Math.min(other, distances[cluster][i] + spread[cluster]);
        }
      }
      double within = (distances[own][i] + spread[own]) * sizes[own] / (sizes[own] - 1.0);
      result[i] = Silhouettes.silhouette(within, other, sizes[own], singleton);
    }
    return new CentroidSilhouette(result, sum, occupied);
  }

  /** Squared distances [cluster][observation]. */
  private static double[][] distances(Tiles tiles, double[][] centroids) {
    double[][] distances = new double[centroids.length][tiles.size()];
    double[][] buffer = tiles.buffer(centroids.length);
    for (int tile = 0; tile < tiles.count(); tile++) {
      tiles.distances(tile, centroids, buffer);
      for (int cluster = 0; cluster < centroids.length; cluster++) {
        System.arraycopy(
            buffer[cluster], 0, distances[cluster], tiles.first(tile), tiles.width(tile));
      }
    }
    return distances;
  }
}
