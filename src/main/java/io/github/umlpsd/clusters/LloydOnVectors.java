package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Lloyd's iteration on the observations themselves. Not safe for several threads. */
final class LloydOnVectors {
  private final Tiles tiles;
  private final int n;
  private final int k;
  private final double negligible;
  private final Progress progress;
  private final double[][] centroids;
  private final int[] labels;
  private final double[] least;
  private final double[] buffer;

  LloydOnVectors(Tiles tiles, int k, double totalSumOfSquares, Progress progress) {
    this.tiles = tiles;
    this.n = tiles.size();
    this.k = k;
    this.negligible = EmptyClusters.negligible(totalSumOfSquares, n);
    this.progress = progress;
    this.centroids = new double[k][];
    this.labels = new int[n];
    this.least = new double[n];
    this.buffer = tiles.buffer();
  }

  /** Runs from k-means++ seeds. */
  Partition run(SplittableRandom random) {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int cluster = 0; cluster < k; cluster++) {
      int seed = cluster == 0 ? random.nextInt(n) : Seeds.draw(least, random);
      centroids[cluster] = tiles.observation(seed);
      improve(cluster);
    }
    return iterate();
  }

  /** Runs from the given points as first centroids; null for a cluster that begins empty. */
  Partition run(double[][] start) {
    System.arraycopy(start, 0, centroids, 0, k);
    findNearest();
    return iterate();
  }

  private Partition iterate() {
    int[] before = new int[n];
    for (int iteration = 0; iteration < KMeans.MAX_ITERATIONS; iteration++) {
      System.arraycopy(labels, 0, before, 0, n);
      updateCentroids();
      findNearest();
      if (Arrays.equals(labels, before)) {
        break;
      }
    }
    updateCentroids();
    double sum = Arrays.stream(Centroids.sumsOfSquares(tiles, centroids, labels)).sum();
    return new Partition(labels.clone(), k, sum);
  }

  private void updateCentroids() {
    double[][] means = Centroids.of(tiles, labels, k);
    System.arraycopy(means, 0, centroids, 0, k);
  }

  private void findNearest() {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int cluster = 0; cluster < k; cluster++) {
      if (centroids[cluster] != null) {
        improve(cluster);
      }
    }
    for (int cluster = 0; cluster < k; cluster++) {
      if (centroids[cluster] == null) {
        EmptyClusters.fill(cluster, labels, least, Labels.sizes(labels, k), negligible);
      }
    }
  }

  /** Gives a cluster the observations that are nearer to it than to those looked at before. */
  private void improve(int cluster) {
    for (int tile = 0; tile < tiles.count(); tile++) {
      progress.checkCanceled();
      tiles.distances(tile, centroids[cluster], buffer);
      int first = tiles.first(tile);
      int width = tiles.width(tile);
      for (int j = 0; j < width; j++) {
        if (buffer[j] < least[first + j]) {
          least[first + j] = buffer[j];
          labels[first + j] = cluster;
        }
      }
    }
  }
}
