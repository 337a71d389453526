package io.github.umlpsd.clusters;

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
  private final Distances distances;
  private final int n;
  private final int k;
  private final ClusterSums sums;
  private final double[] within;
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
    this.labels = new int[n];
    this.nearest = new int[n];
    this.least = new double[n];
    this.negligible = EmptyClusters.negligible(distances.totalSumOfSquares(), n);
  }

  /** Runs from k-means++ seeds (Arthur and Vassilvitskii 2007). */
  double run(SplittableRandom random) {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    takeSeed(0, random.nextInt(n));
    for (int cluster = 1; cluster < k; cluster++) {
      takeSeed(cluster, Seeds.draw(least, random));
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
    Arrays.fill(within, 0);
    for (int i = 0; i < n; i++) {
      within[labels[i]] += sums.sum(labels[i], i);
    }
    for (int iteration = 0; iteration < KMeans.MAX_ITERATIONS; iteration++) {
      findNearest();
      fillEmptyClusters();
      if (!moveAll()) {
        break;
      }
    }
    return sumOfSquares();
  }

  private void findNearest() {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int cluster = 0; cluster < k; cluster++) {
      double size = sums.members(cluster);
      if (size > 0) {
        update(cluster, sums.sums(cluster), 1 / size, within[cluster] / (2 * size * size));
      }
    }
  }

  private void update(int cluster, double[] sum, double scale, double offset) {
    for (int i = 0; i < n; i++) {
      double distance = sum[i] * scale - offset;
      if (distance < least[i]) {
        least[i] = distance;
        nearest[i] = cluster;
      }
    }
  }

  private void fillEmptyClusters() {
    for (int cluster = 0; cluster < k; cluster++) {
      if (sums.members(cluster) == 0) {
        int[] sizes = Labels.sizes(nearest, k);
        EmptyClusters.fill(cluster, nearest, least, sizes, negligible);
      }
    }
  }

  private boolean moveAll() {
    boolean moved = false;
    for (int i = 0; i < n; i++) {
      int from = labels[i];
      int to = nearest[i];
      if (from != to) {
        within[from] -= 2 * sums.sum(from, i);
        within[to] += 2 * sums.sum(to, i);
        sums.move(i, from, to);
        labels[i] = to;
        moved = true;
      }
    }
    return moved;
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
