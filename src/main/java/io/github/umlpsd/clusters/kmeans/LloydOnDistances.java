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

  private final int n;
  private final int k;
  private final NearestSeed seeds;
  private final ClusterSums sums;

  /** W of each cluster. */
  private final double[] within;

  /** The part of W that observations with odd numbers add. */
  private final double[] withinOdd;

  private final double[] scales;
  private final double[] offsets;
  private final int[] labels;

  /** Sum of the distances from each observation to the members of its own cluster. */
  private final double[] own;

  /** The least squared distance of each observation to a centroid. */
  private final double[] least;

  /** As the labels, but for the observations that move. */
  private final int[] nearest;

  /** The observations that move, in rising order. */
  private final int[] movers;

  private final double negligible;

  LloydOnDistances(Distances distances, int k) {
    this.n = distances.size();
    this.k = k;
    this.seeds = new NearestSeed(distances, k);
    this.sums = new ClusterSums(distances.rows(), k);
    this.within = new double[k];
    this.withinOdd = new double[k];
    this.scales = new double[k];
    this.offsets = new double[k];
    this.labels = new int[n];
    this.own = new double[n];
    this.least = new double[n];
    this.nearest = new int[n];
    this.movers = new int[n];
    this.negligible = EmptyClusters.negligible(distances.totalSumOfSquares(), n);
  }

  /** Runs from k-means++ seeds. */
  double run(SplittableRandom random) {
    seeds.draw(random, labels);
    return iterate();
  }

  /** Runs from the given observations as first centroids. */
  double run(int[] observations) {
    seeds.take(observations, labels);
    return iterate();
  }

  /** A copy of the labels that the last run ended with. */
  int[] labels() {
    return labels.clone();
  }

  private double iterate() {
    sums.recompute(labels);
    System.arraycopy(labels, 0, nearest, 0, n);
    addWithin();
    for (int left = KMeans.MAX_ITERATIONS; left > 0; left--) {
      findNearest();
      int moving = nameNearest();
      if (fillEmptyClusters()) {
        moving = nameMovers();
      }
      if (moving == 0) {
        break;
      }
      sums.move(labels, nearest, movers, moving);
      addWithin();
    }
    return sumOfSquares();
  }

  /** Two sums side by side, so that hardly an addition waits for the one before. */
  private void addWithin() {
    Arrays.fill(within, 0);
    Arrays.fill(withinOdd, 0);
    for (int i = 0; i + 1 < n; i += 2) {
      int even = labels[i];
      int odd = labels[i + 1];
      own[i] = sums.sum(even, i);
      own[i + 1] = sums.sum(odd, i + 1);
      within[even] += own[i];
      withinOdd[odd] += own[i + 1];
    }
    if (n % 2 == 1) {
      own[n - 1] = sums.sum(labels[n - 1], n - 1);
      within[labels[n - 1]] += own[n - 1];
    }
    for (int cluster = 0; cluster < k; cluster++) {
      within[cluster] += withinOdd[cluster];
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
  }

  /**
   * Names the observations that move, counts them, and says where to; that last, since looking for
   * the nearest in between would hold up the counting.
   */
  private int nameNearest() {
    int moving = 0;
    for (int i = 0; i < n; i++) {
      movers[moving] = i;
      moving += own[i] * scales[labels[i]] - offsets[labels[i]] > least[i] ? 1 : 0;
    }
    for (int mover = 0; mover < moving; mover++) {
      nearest[movers[mover]] = nearest(movers[mover]);
    }
    return moving;
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

  /** Whether any cluster was empty. */
  private boolean fillEmptyClusters() {
    boolean any = false;
    for (int cluster = 0; cluster < k; cluster++) {
      if (sums.members(cluster) == 0) {
        EmptyClusters.fill(cluster, nearest, least, Labels.sizes(nearest, k), negligible);
        any = true;
      }
    }
    return any;
  }

  private int nameMovers() {
    int moving = 0;
    for (int i = 0; i < n; i++) {
      if (nearest[i] != labels[i]) {
        movers[moving++] = i;
      }
    }
    return moving;
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
