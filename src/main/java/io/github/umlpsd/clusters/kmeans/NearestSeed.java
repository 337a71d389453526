package io.github.umlpsd.clusters.kmeans;

import java.util.SplittableRandom;

/**
 * First centroids among the observations, and which of them is nearest to each observation. Not
 * safe for several threads.
 */
final class NearestSeed {
  private final Distances distances;

  /** Squared distances of all observations to each seed. */
  private final double[][] rows;

  /** Squared distance to the nearest seed. */
  private final double[] least;

  NearestSeed(Distances distances, int seeds) {
    this.distances = distances;
    this.rows = new double[seeds][];
    this.least = new double[distances.size()];
  }

  /**
   * Draws k-means++ seeds (Arthur and Vassilvitskii 2007).
   *
   * @param labels filled with the number of the nearest seed, of equally near ones the first
   */
  void draw(SplittableRandom random, int[] labels) {
    take(0, random.nextInt(labels.length));
    for (int seed = 1; seed < rows.length; seed++) {
      take(seed, Seeds.draw(least, random));
    }
    name(labels);
  }

  /**
   * Takes the given observations.
   *
   * @param labels filled as by {@link #draw}
   */
  void take(int[] observations, int[] labels) {
    for (int seed = 0; seed < rows.length; seed++) {
      take(seed, observations[seed]);
    }
    name(labels);
  }

  private void take(int seed, int observation) {
    double[] row = distances.row(observation);
    rows[seed] = row;
    if (seed == 0) {
      System.arraycopy(row, 0, least, 0, least.length);
    } else {
      lower(least, row);
    }
  }

  private static void lower(double[] least, double[] row) {
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(least[i], row[i]);
    }
  }

  /** After all seeds, since asking at each of them takes longer than to look for the nearest. */
  private void name(int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      int seed = 0;
      while (rows[seed][i] > least[i]) {
        seed++;
      }
      labels[i] = seed;
    }
  }
}
