package io.github.umlpsd.clusters.kmeans;

import java.util.Arrays;

/**
 * For each observation and cluster the sum of the distances to the cluster's members, kept up to
 * date while members move. Not safe for several threads.
 */
final class ClusterSums {
  /** Rows of the matrix, and after the last a row of zeros. */
  private final double[][] rows;

  private final double[][] sums;
  private final int[] members;

  /** The first member of each cluster; the row of zeros if there is none. */
  private final int[] first;

  /** The same of those that move from one cluster to another. */
  private final int[] firstOfWay;

  /** After each observation the next of its kind; after the last of them the row of zeros. */
  private final int[] next;

  /**
   * @param matrix distances of any kind, [observation][observation], symmetric
   */
  ClusterSums(double[][] matrix, int clusters) {
    int n = matrix.length;
    this.rows = Arrays.copyOf(matrix, n + 1);
    this.rows[n] = new double[n];
    this.sums = new double[clusters][n];
    this.members = new int[clusters];
    this.first = new int[clusters];
    this.firstOfWay = new int[clusters * clusters];
    this.next = new int[n + 1];
    this.next[n] = n;
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

  /** Lowers each entry of {@code least} to sum x scale - offset, if that is less. */
  void lower(double[] least, int cluster, double scale, double offset) {
    double[] sum = sums[cluster];
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(least[i], sum[i] * scale - offset);
    }
  }

  /**
   * Adds everything up afresh, four rows at a time, since reading and writing the sums takes as
   * long as adding; zeros fill up the last four of a cluster.
   */
  void recompute(int[] labels) {
    chain(labels);
    int end = labels.length;
    for (int cluster = 0; cluster < sums.length; cluster++) {
      double[] sum = sums[cluster];
      Arrays.fill(sum, 0);
      int a = first[cluster];
      while (a < end) {
        int b = next[a];
        int c = next[b];
        int d = next[c];
        addFour(sum, rows[a], rows[b], rows[c], rows[d]);
        a = next[d];
      }
    }
  }

  /** Counts the members of each cluster and chains them in rising order. */
  private void chain(int[] labels) {
    Arrays.fill(members, 0);
    Arrays.fill(first, labels.length);
    for (int i = labels.length - 1; i >= 0; i--) {
      int cluster = labels[i];
      next[i] = first[cluster];
      first[cluster] = i;
      members[cluster]++;
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

  /**
   * Moves observations between clusters, four at a time of those that go the same way; one that
   * goes alone, as most do towards the end, goes by itself.
   *
   * @param labels cluster of each observation until now; changed
   * @param nearest cluster of each observation from now on
   * @param movers the observations that move, in rising order
   * @param moving how many
   */
  void move(int[] labels, int[] nearest, int[] movers, int moving) {
    int end = labels.length;
    int clusters = sums.length;
    Arrays.fill(firstOfWay, end);
    for (int mover = moving - 1; mover >= 0; mover--) {
      int i = movers[mover];
      int from = labels[i];
      int to = nearest[i];
      int way = from * clusters + to;
      next[i] = firstOfWay[way];
      firstOfWay[way] = i;
      members[from]--;
      members[to]++;
      labels[i] = to;
    }
    for (int way = 0; way < firstOfWay.length; way++) {
      int a = firstOfWay[way];
      while (a < end) {
        int b = next[a];
        if (b == end) {
          moveOne(sums[way / clusters], sums[way % clusters], rows[a]);
          break;
        }
        int c = next[b];
        int d = next[c];
        moveFour(sums[way / clusters], sums[way % clusters], rows[a], rows[b], rows[c], rows[d]);
        a = next[d];
      }
    }
  }

  private static void addFour(double[] sums, double[] a, double[] b, double[] c, double[] d) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += a[j] + b[j] + (c[j] + d[j]);
    }
  }

  private static void moveOne(double[] from, double[] to, double[] a) {
    for (int j = 0; j < from.length; j++) {
      from[j] -= a[j];
      to[j] += a[j];
    }
  }

  private static void moveFour(
      double[] from, double[] to, double[] a, double[] b, double[] c, double[] d) {
    for (int j = 0; j < from.length; j++) {
      double moved = a[j] + b[j] + (c[j] + d[j]);
      from[j] -= moved;
      to[j] += moved;
    }
  }
}
