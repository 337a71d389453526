package io.github.umlpsd.clusters;

import java.util.Arrays;

/**
 * For each observation and cluster the sum of the distances to the cluster's members, kept up to
 * date while members move. Not safe for several threads.
 */
final class ClusterSums {
  private final double[][] matrix;
  private final double[][] sums;
  private final int[] members;

  /**
   * @param matrix distances of any kind, [observation][observation], symmetric
   */
  ClusterSums(double[][] matrix, int clusters) {
    this.matrix = matrix;
    this.sums = new double[clusters][matrix.length];
    this.members = new int[clusters];
  }

  int clusters() {
    return sums.length;
  }

  int members(int cluster) {
    return members[cluster];
  }

  /** Sum of the distances from observation i to the members of a cluster. */
  double sum(int cluster, int i) {
    return sums[cluster][i];
  }

  /** Sums of one cluster for all observations; not to be changed. */
  double[] sums(int cluster) {
    return sums[cluster];
  }

  /** Adds everything up afresh. */
  void recompute(int[] labels) {
    for (double[] row : sums) {
      Arrays.fill(row, 0);
    }
    Arrays.fill(members, 0);
    for (int i = 0; i < labels.length; i++) {
      add(sums[labels[i]], matrix[i]);
      members[labels[i]]++;
    }
  }

  /** Number of clusters with members. */
  int occupied() {
    int count = 0;
    for (int size : members) {
      count += size > 0 ? 1 : 0;
    }
    return count;
  }

  /** SSD, where the distances are squared ones: sum of S(i, own) / (2 n(own)). */
  double sumOfSquares(int[] labels) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += sums[labels[i]][i] / (2 * members[labels[i]]);
    }
    return sum;
  }

  /** Moves one observation between clusters. */
  void move(int i, int from, int to) {
    subtract(sums[from], matrix[i]);
    add(sums[to], matrix[i]);
    members[from]--;
    members[to]++;
  }

  private static void add(double[] sums, double[] row) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += row[j];
    }
  }

  private static void subtract(double[] sums, double[] row) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] -= row[j];
    }
  }
}
