package io.github.umlpsd.clusters;

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
    double[][] centroids = Centroids.of(tiles, labels, k);
    int[] sizes = Labels.sizes(labels, k);
    double[] spread = Centroids.sumsOfSquares(tiles, centroids, labels);
    double sum = Arrays.stream(spread).sum();
    int occupied = 0;
    for (int cluster = 0; cluster < k; cluster++) {
      if (sizes[cluster] > 0) {
        spread[cluster] /= sizes[cluster];
        occupied++;
      }
    }
    double[] result = new double[labels.length];
    double[] own = tiles.buffer();
    double[] other = tiles.buffer();
    double[] buffer = tiles.buffer();
    for (int tile = 0; tile < tiles.count(); tile++) {
      Arrays.fill(other, Double.POSITIVE_INFINITY);
      int first = tiles.first(tile);
      int width = tiles.width(tile);
      for (int cluster = 0; cluster < k; cluster++) {
        if (sizes[cluster] > 0) {
          tiles.distances(tile, centroids[cluster], buffer);
          for (int j = 0; j < width; j++) {
            double mean = buffer[j] + spread[cluster];
            if (labels[first + j] == cluster) {
              own[j] = mean * sizes[cluster] / (sizes[cluster] - 1.0);
            } else {
              other[j] = Math.min(other[j], mean);
            }
          }
        }
      }
      for (int j = 0; j < width; j++) {
        int members = sizes[labels[first + j]];
        result[first + j] = Silhouettes.silhouette(own[j], other[j], members, singleton);
      }
    }
    return new CentroidSilhouette(result, sum, occupied);
  }

  /** Sum of the squared distances of all observations to a point. */
  static double sumOfSquares(Tiles tiles, double[] point) {
    double sum = 0;
    double[] buffer = tiles.buffer();
    for (int tile = 0; tile < tiles.count(); tile++) {
      tiles.distances(tile, point, buffer);
      for (int j = 0; j < tiles.width(tile); j++) {
        sum += buffer[j];
      }
    }
    return sum;
  }
}
