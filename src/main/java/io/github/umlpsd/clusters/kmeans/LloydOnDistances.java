package io.github.umlpsd.clusters.kmeans;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Lloyd's iteration that never sees an observation, only the squared distances D2 between them.
 *
 * <p>With S(i,k) = sum of D2(i,j) over the members j of cluster k, and W(k) = sum of S(i,k) over
 * its members, the squared distance to the centroid is S(i,k)/n(k) - W(k)/(2 n(k)^2), and the sum
 * of squares of the cluster is W(k)/(2 n(k)). The cost does not depend on the number of dimensions.
 *
 * <p>A cluster that loses all members takes the observation farthest from its own centroid. Not
 * safe for several threads.
 */
final class LloydOnDistances {
  /** Farther than any observation. */
  private static final double FAR = 1e300;

  private final Distances distances;
  private final int n;
  private final int k;
  private final ClusterSums sums;
  private final double[] within;
  private final double[] scales;
  private final double[] offsets;
  private final int[] labels;
  private final int[] nearest;
  private final double[] least;
  private final double negligible;

  LloydOnDistances(Distances distances, int k) {
    this.distances = distances;
    this.n = distances.size();
    this.k = k;
    this.sums = new ClusterSums(distances.rows(), k);
    this.within = new double[k];
    this.scales = new double[k];
    this.offsets = new double[k];
    this.labels = new int[n];
    this.nearest = new int[n];
    this.least = new double[n];
    this.negligible = EmptyClusters.negligible(distances.totalSumOfSquares(), n);
  }

  /** Runs from k-means++ seeds (Arthur and Vassilvitskii 2007). */
  double run(SplittableRandom random) {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int cluster = 0; cluster < k; cluster++) {
      takeSeed(cluster, cluster == 0 ? random.nextInt(n) : Seeds.draw(least, random));
    }
    return iterate();
  }

  /** Runs from the given observations as first centroids. */
  double run(int[] seeds) {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int cluster = 0; cluster < k; cluster++) {
      takeSeed(cluster, seeds[cluster]);
    }
    return iterate();
  }

  /** A copy of the labels that the last run ended with. */
  int[] labels() {
    return labels.clone();
  }

  private void takeSeed(int cluster, int seed) {
    double[] row = distances.row(seed);
    for (int i = 0; i < n; i++) {
      if (row[i] < least[i]) {
        least[i] = row[i];
        labels[i] = cluster;
      }
    }
  }

  private double iterate() {
    sums.recompute(labels);
    addWithin();
    boolean moved = true;
    for (int left = KMeans.MAX_ITERATIONS; moved && left > 0; left--) {
      findNearest();
      fillEmptyClusters();
      moved = sums.move(labels, nearest);
      if (moved) {
        System.arraycopy(nearest, 0, labels, 0, n);
        addWithin();
      }
    }
    return sumOfSquares();
  }

  private void addWithin() {
    Arrays.fill(within, 0);
    for (int i = 0; i < n; i++) {
      within[labels[i]] += sums.sum(labels[i], i);
    }
  }

  /**
   * The least distance of all observations first, cluster by cluster, without any decision: size
   * and members differ only for an empty cluster, by one. Then the cluster it belongs to, which for
   * most observations is the one they are in.
   */
  private void findNearest() {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int cluster = 0; cluster < k; cluster++) {
      int members = sums.members(cluster);
      double size = Math.max(1, members);
      scales[cluster] = 1 / size;
      offsets[cluster] = within[cluster] / (2 * size * size) - FAR * (size - members);
      sums.lower(least, cluster, scales[cluster], offsets[cluster]);
    }
    nameNearest();
  }

  private void nameNearest() {
    for (int i = 0; i < n; i++) {
      nearest[i] = distance(labels[i], i) <= least[i] ? labels[i] : nearest(i);
    }
  }

  private int nearest(int i) {
    int cluster = 0;
    while (cluster < k - 1 && distance(cluster, i) > least[i]) {
      cluster++;
    }
    return cluster;
  }

  /** Squared distance to a centroid; {@link #FAR} if the cluster is empty. */
  private double distance(int cluster, int i) {
    return sums.sum(cluster, i) * scales[cluster] - offsets[cluster];
  }

  private void fillEmptyClusters() {
    for (int cluster = 0; cluster < k; cluster++) {
      if (sums.members(cluster) == 0) {
        EmptyClusters.fill(cluster, nearest, least, Labels.sizes(nearest, k), negligible);
      }
    }
  }

  private double sumOfSquares() {
    double sum = 0;
    for (int cluster = 0; cluster < k; cluster++) {
      if (sums.members(cluster) > 0) {
        sum += within[cluster] / (2 * sums.members(cluster));
      }
    }
    return sum;
  }
}
