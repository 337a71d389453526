package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Workers;
import java.util.Arrays;

/**
 * Observations in tiles of equal size, turned so that neighbours in memory are observations:
 * [tile][dimension][observation in the tile].
 */
final class Tiles {
  private static final int WIDTH = 256;

  private final double[][][] tiles;
  private final int n;
  private final int dimensions;

  Tiles(double[][] observations, Workers workers) {
    Observations.check(observations);
    this.n = observations.length;
    this.dimensions = observations[0].length;
    this.tiles = new double[(n + WIDTH - 1) / WIDTH][][];
    workers.forEach(
        "Sorting observations",
        tiles.length,
        tile -> tiles[tile] = turn(observations, tile * WIDTH, width(tile)));
  }

  private static double[][] turn(double[][] observations, int first, int width) {
    double[][] turned = new double[observations[0].length][width];
    for (int j = 0; j < width; j++) {
      double[] observation = observations[first + j];
      for (int d = 0; d < observation.length; d++) {
        turned[d][j] = observation[d];
      }
    }
    return turned;
  }

  /** Number of observations. */
  int size() {
    return n;
  }

  int dimensions() {
    return dimensions;
  }

  /** Number of tiles. */
  int count() {
    return tiles.length;
  }

  /** Index of the first observation of a tile. */
  int first(int tile) {
    return tile * WIDTH;
  }

  /** Number of observations of a tile. */
  int width(int tile) {
    return Math.min(WIDTH, n - tile * WIDTH);
  }

  /** A copy of one observation. */
  double[] observation(int i) {
    double[][] tile = tiles[i / WIDTH];
    double[] copy = new double[dimensions];
    for (int d = 0; d < dimensions; d++) {
      copy[d] = tile[d][i % WIDTH];
    }
    return copy;
  }

  /** Squared distances of a tile's observations to a point, into {@code distances}. */
  void distances(int tile, double[] point, double[] distances) {
    Arrays.fill(distances, 0, width(tile), 0);
    SquaredDifferences.add(tiles[tile], dimensions, point, 0, distances, 0, width(tile));
  }

  /** An array with room for the distances of one tile. */
  double[] buffer() {
    return new double[WIDTH];
  }

  /** Adds a tile's observations to the sums of their clusters, [cluster][dimension]. */
  void addTo(double[][] sums, int tile, int[] labels) {
    int first = first(tile);
    int width = width(tile);
    for (int d = 0; d < dimensions; d++) {
      double[] values = tiles[tile][d];
      for (int j = 0; j < width; j++) {
        sums[labels[first + j]][d] += values[j];
      }
    }
  }
}
