package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Lloyd's iteration on the observations themselves, with the bounds of Elkan (ICML 2003): a
 * centroid that has moved by p is nearer than before by no more than p, so most distances need not
 * be worked out again. The labels are those of the plain iteration. Not safe for several threads.
 */
public final class LloydOnVectors {
  /** Beyond any rounding of the bounds. */
  private static final double SLACK = 1 + 1e-9;

  /** Distances of neighbours in a tile that are worked out in the time of one alone. */
  private static final int VECTOR_GAIN = 4;

  private final Tiles tiles;
  private final double[][] rows;
  private final int n;
  private final int k;
  private final double negligible;
  private final Progress progress;
  private final double[][] centroids;
  private final int[] labels;

  /** Sums of the members of each cluster, kept up to date while they move. */
  private final double[][] sums;

  private final int[] sizes;

  /** At most the distance, [observation x k + cluster]. */
  private final double[] lower;

  /** At least the distance to the own centroid. */
  private final double[] upper;

  /** At most the distance to the nearest other centroid. */
  private final double[] rival;

  private final double[][] buffer;

  /** Centroids whose distances are in the buffer; null for others. */
  private final double[][] tiled;

  private boolean anyTiled;

  /** How many observations of a tile may be near each centroid. */
  private final int[] doubtful;

  public LloydOnVectors(Tiles tiles, int k, double totalSumOfSquares, Progress progress) {
    this.tiles = tiles;
    this.rows = tiles.rows();
    this.n = tiles.size();
    this.k = k;
    this.negligible = EmptyClusters.negligible(totalSumOfSquares, n);
    this.progress = progress;
    this.centroids = new double[k][];
    this.labels = new int[n];
    this.sums = new double[k][tiles.dimensions()];
    this.sizes = new int[k];
    this.lower = new double[n * k];
    this.upper = new double[n];
    this.rival = new double[n];
    this.buffer = tiles.buffer(k);
    this.tiled = new double[k][];
    this.doubtful = new int[k];
  }

  /** Runs from k-means++ seeds. */
  public Partition run(SplittableRandom random) {
    double[] least = new double[n];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int cluster = 0; cluster < k; cluster++) {
      progress.checkCanceled();
      int seed = cluster == 0 ? random.nextInt(n) : Seeds.draw(least, random);
      centroids[cluster] = rows[seed].clone();
      for (int i = 0; i < n; i++) {
        least[i] = Math.min(least[i], Centroids.squaredDistance(rows[i], centroids[cluster]));
      }
    }
    findNearest();
    return iterate();
  }

  /** Runs from the given points as first centroids; null for a cluster that begins empty. */
  public Partition run(double[][] start) {
    System.arraycopy(start, 0, centroids, 0, k);
    findNearest();
    return iterate();
  }

  private Partition iterate() {
    boolean moved = true;
    for (int iteration = 0; moved && iteration < KMeans.MAX_ITERATIONS; iteration++) {
      double[] shifts = updateCentroids();
      moved = shifts == null ? findNearest() : improve(shifts);
    }
    updateCentroids();
    return new Partition(labels.clone(), k, Centroids.sumOfSquares(rows, centroids, labels));
  }

  /** How far each centroid moves; null if a cluster is empty, or was so before. */
  private double[] updateCentroids() {
    double[] shifts = new double[k];
    for (int cluster = 0; cluster < k; cluster++) {
      double[] mean = mean(cluster);
      if (shifts == null || mean == null || centroids[cluster] == null) {
        shifts = null;
      } else {
        shifts[cluster] = Math.sqrt(Centroids.squaredDistance(mean, centroids[cluster])) * SLACK;
      }
      centroids[cluster] = mean;
    }
    return shifts;
  }

  private double[] mean(int cluster) {
    int size = sizes[cluster];
    return size == 0 ? null : Arrays.stream(sums[cluster]).map(sum -> sum / size).toArray();
  }

  private void addMembersUp() {
    Arrays.fill(sizes, 0);
    for (double[] sum : sums) {
      Arrays.fill(sum, 0);
    }
    for (int i = 0; i < n; i++) {
      add(sums[labels[i]], rows[i]);
      sizes[labels[i]]++;
    }
  }

  private static void add(double[] sum, double[] row) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += row[d];
    }
  }

  private static void subtract(double[] sum, double[] row) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] -= row[d];
    }
  }

  /** Works out all distances afresh; returns whether a label has changed. */
  private boolean findNearest() {
    int[] before = labels.clone();
    for (int tile = 0; tile < tiles.count(); tile++) {
      progress.checkCanceled();
      tiles.distances(tile, centroids, buffer);
      for (int j = 0; j < tiles.width(tile); j++) {
        labels[tiles.first(tile) + j] = nearest(tile, j);
      }
    }
    for (int cluster = 0; cluster < k; cluster++) {
      if (centroids[cluster] == null) {
        double[] least = Arrays.stream(upper).map(distance -> distance * distance).toArray();
        EmptyClusters.fill(cluster, labels, least, Labels.sizes(labels, k), negligible);
      }
    }
    addMembersUp();
    return !Arrays.equals(labels, before);
  }

  /** Nearest centroid from the distances in the buffer, which become the bounds. */
  private int nearest(int tile, int j) {
    int i = tiles.first(tile) + j;
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int cluster = 0; cluster < k; cluster++) {
      double distance = buffer[cluster][j];
      lower[i * k + cluster] = Math.sqrt(distance);
      if (centroids[cluster] != null && distance < least) {
        least = distance;
        best = cluster;
      }
    }
    upper[i] = Math.sqrt(least);
    return best;
  }

  /** Gives observations to a nearer centroid; returns whether there was one. */
  private boolean improve(double[] shifts) {
    boolean moved = false;
    for (int tile = 0; tile < tiles.count(); tile++) {
      progress.checkCanceled();
      widenBounds(tile, shifts);
      chooseTiled(tiles.width(tile));
      if (anyTiled) {
        tiles.distances(tile, tiled, buffer);
      }
      for (int j = 0; j < tiles.width(tile); j++) {
        int i = tiles.first(tile) + j;
        moved |= upper[i] * SLACK >= rival[i] && move(i, nearestByBounds(i, j));
      }
    }
    return moved;
  }

  /** The centroids that so many observations may be near that all distances are worked out. */
  private void chooseTiled(int width) {
    anyTiled = false;
    for (int cluster = 0; cluster < k; cluster++) {
      boolean many = doubtful[cluster] * VECTOR_GAIN > width;
      tiled[cluster] = many ? centroids[cluster] : null;
      anyTiled |= many;
    }
  }

  /** Makes the bounds hold after the centroids have moved, and counts the distances in doubt. */
  private void widenBounds(int tile, double[] shifts) {
    Arrays.fill(doubtful, 0);
    for (int i = tiles.first(tile); i < tiles.first(tile) + tiles.width(tile); i++) {
      int own = labels[i];
      upper[i] += shifts[own];
      double limit = upper[i] * SLACK;
      double nearest = Double.POSITIVE_INFINITY;
      for (int cluster = 0; cluster < k; cluster++) {
        double bound = lower[i * k + cluster] - shifts[cluster];
        lower[i * k + cluster] = bound;
        if (cluster != own) {
          nearest = Math.min(nearest, bound);
          doubtful[cluster] += bound <= limit ? 1 : 0;
        }
      }
      rival[i] = nearest;
      doubtful[own] += nearest <= limit ? 1 : 0;
    }
  }

  /** Looks at the centroids that may be nearer than the own one; of equals the first counts. */
  private int nearestByBounds(int i, int j) {
    int own = labels[i];
    int best = own;
    double least = squaredDistance(own, i, j);
    double distance = Math.sqrt(least);
    lower[i * k + own] = distance;
    for (int cluster = 0; cluster < k; cluster++) {
      if (cluster != own && lower[i * k + cluster] <= distance * SLACK) {
        double squared = squaredDistance(cluster, i, j);
        lower[i * k + cluster] = Math.sqrt(squared);
        if (squared < least || squared == least && cluster < best) {
          least = squared;
          best = cluster;
        }
      }
    }
    upper[i] = Math.sqrt(least);
    return best;
  }

  private double squaredDistance(int cluster, int i, int j) {
    return tiled[cluster] != null
        ? buffer[cluster][j]
        : Centroids.squaredDistance(rows[i], centroids[cluster]);
  }

  private boolean move(int i, int to) {
    int from = labels[i];
    if (from == to) {
      return false;
    }
    labels[i] = to;
    sizes[from]--;
    sizes[to]++;
    subtract(sums[from], rows[i]);
    add(sums[to], rows[i]);
    return true;
  }
}
