package io.github.umlpsd.clusters.kmeans;

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

  /** Squared Euclidean distance. Four sums side by side keep the processor's adders busy. */
  public static double squaredDistance(double[] x, double[] centroid) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int d = 0;
    for (; d + 4 <= x.length; d += 4) {
      double a = x[d] - centroid[d];
      double b = x[d + 1] - centroid[d + 1];
      double c = x[d + 2] - centroid[d + 2];
      double e = x[d + 3] - centroid[d + 3];
      s0 += a * a;
      s1 += b * b;
      s2 += c * c;
      s3 += e * e;
    }
    for (; d < x.length; d++) {
      s0 += (x[d] - centroid[d]) * (x[d] - centroid[d]);
    }
    return s0 + s1 + (s2 + s3);
  }

  /** SSD of all clusters together. */
  static double sumOfSquares(double[][] observations, double[][] centroids, int[] labels) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += squaredDistance(observations[i], centroids[labels[i]]);
    }
    return sum;
  }

  /** Which of the centroids is nearest to an observation; of equally near ones the first. */
  public static int nearest(double[][] centroids, double[] observation) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int c = 0; c < centroids.length; c++) {
      double square = squaredDistance(observation, centroids[c]);
      if (square < least) {
        least = square;
        nearest = c;
      }
    }
    return nearest;
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
