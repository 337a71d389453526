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

  /**
   * Adds everything up afresh, four rows at a time, since reading and writing the sums takes as
   * long as adding.
   */
  void recompute(int[] labels) {
    sort(labels);
    int i = 0;
    for (int cluster = 0; cluster < sums.length; cluster++) {
      double[] sum = sums[cluster];
      Arrays.fill(sum, 0);
      int to = i + members[cluster];
      for (; i + 4 <= to; i += 4) {
        addFour(
            sum,
            matrix[order[i]],
            matrix[order[i + 1]],
            matrix[order[i + 2]],
            matrix[order[i + 3]]);
      }
      for (; i < to; i++) {
        add(sum, matrix[order[i]]);
      }
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

  /** Number of clusters with members. */
  int occupied() {
    int count = 0;
    for (int size : members) {
      count += size > 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Takes out the sum of each observation to its own cluster, and leaves infinity in its place, so
   * that what remains is about the other clusters. {@link #recompute} mends the sums.
   *
   * @param own filled, one per observation
   */
  void takeOwn(int[] labels, double[] own) {
    for (int i = 0; i < labels.length; i++) {
      double[] row = sums[labels[i]];
      own[i] = row[i];
      row[i] = Double.POSITIVE_INFINITY;
    }
  }

  /** Moves one observation between clusters. */
  void move(int i, int from, int to) {
    subtract(sums[from], matrix[i]);
    add(sums[to], matrix[i]);
    members[from]--;
    members[to]++;
  }

  private static void addFour(double[] sums, double[] a, double[] b, double[] c, double[] d) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += a[j] + b[j] + (c[j] + d[j]);
    }
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
