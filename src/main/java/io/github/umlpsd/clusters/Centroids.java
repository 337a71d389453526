package io.github.umlpsd.clusters;

/** Means of the members of each cluster. */
public final class Centroids {

  private Centroids() {}

  /**
   * Centroids of clusters.
   *
   * @param observations [observation][dimension]
   * @param labels cluster of each observation, 0 to k-1, or {@link Labels#UNCLASSIFIED}
   * @return [cluster][dimension]; null for a cluster without members
   */
  public static double[][] of(double[][] observations, int[] labels, int k) {
    double[][] sums = new double[k][observations[0].length];
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] >= 0) {
        double[] sum = sums[labels[i]];
        for (int d = 0; d < sum.length; d++) {
          sum[d] += observations[i][d];
        }
      }
    }
    return divide(sums, Labels.sizes(labels, k));
  }

  static double[][] of(Tiles tiles, int[] labels, int k) {
    double[][] sums = new double[k][tiles.dimensions()];
    for (int tile = 0; tile < tiles.count(); tile++) {
      tiles.addTo(sums, tile, labels);
    }
    return divide(sums, Labels.sizes(labels, k));
  }

  /** SSD of each cluster; 0 for one without members. */
  static double[] sumsOfSquares(Tiles tiles, double[][] centroids, int[] labels) {
    double[] sums = new double[centroids.length];
    double[] distances = tiles.buffer();
    for (int tile = 0; tile < tiles.count(); tile++) {
      int first = tiles.first(tile);
      for (int cluster = 0; cluster < sums.length; cluster++) {
        if (centroids[cluster] != null) {
          tiles.distances(tile, centroids[cluster], distances);
          for (int j = 0; j < tiles.width(tile); j++) {
            sums[cluster] += labels[first + j] == cluster ? distances[j] : 0;
          }
        }
      }
    }
    return sums;
  }

  private static double[][] divide(double[][] sums, int[] sizes) {
    for (int cluster = 0; cluster < sums.length; cluster++) {
      if (sizes[cluster] == 0) {
        sums[cluster] = null;
        continue;
      }
      for (int d = 0; d < sums[cluster].length; d++) {
        sums[cluster][d] /= sizes[cluster];
      }
    }
    return sums;
  }
}
