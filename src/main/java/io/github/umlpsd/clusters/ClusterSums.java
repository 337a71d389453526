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

  /** Observations, cluster by cluster. */
  private final int[] order;

  /**
   * @param matrix distances of any kind, [observation][observation], symmetric
   */
  ClusterSums(double[][] matrix, int clusters) {
    this.matrix = matrix;
    this.sums = new double[clusters][matrix.length];
    this.members = new int[clusters];
    this.order = new int[matrix.length];
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
    sort(labels);
    int from = 0;
    for (int cluster = 0; cluster < sums.length; cluster++) {
      int to = from + members[cluster];
      Arrays.fill(sums[cluster], 0);
      addRows(sums[cluster], from, to);
      from = to;
    }
  }

  /** Counts the members and puts them in {@link #order}. */
  private void sort(int[] labels) {
    Arrays.fill(members, 0);
    for (int label : labels) {
      members[label]++;
    }
    int[] next = new int[members.length];
    for (int cluster = 1; cluster < next.length; cluster++) {
      next[cluster] = next[cluster - 1] + members[cluster - 1];
    }
    for (int i = 0; i < labels.length; i++) {
      order[next[labels[i]]++] = i;
    }
  }

  /** Four rows at a time, since reading and writing the sums takes as long as adding. */
  private void addRows(double[] sum, int from, int to) {
    int i = from;
    for (; i + 4 <= to; i += 4) {
      double[] a = matrix[order[i]];
      double[] b = matrix[order[i + 1]];
      double[] c = matrix[order[i + 2]];
      double[] d = matrix[order[i + 3]];
      for (int j = 0; j < sum.length; j++) {
        sum[j] += a[j] + b[j] + (c[j] + d[j]);
      }
    }
    for (; i < to; i++) {
      add(sum, matrix[order[i]]);
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
