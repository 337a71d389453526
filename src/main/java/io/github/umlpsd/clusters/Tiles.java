package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Workers;
import java.util.Arrays;

/**
 * Observations in tiles of equal size, turned so that neighbours in memory are observations:
 * [tile][dimension][observation in the tile].
 */
final class Tiles {
  private static final int WIDTH = 256;

  /** Dimensions of a tile that stay in the processor's cache while all centroids pass over them. */
  private static final int DEPTH = 64;

  private final double[][] rows;
  private final double[][][] tiles;
  private final int n;
  private final int dimensions;

  Tiles(double[][] observations, Workers workers) {
    Observations.check(observations);
    this.rows = observations;
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

  /** The observations as they were given, [observation][dimension]; not to be changed. */
  double[][] rows() {
    return rows;
  }

  /**
   * Squared distances of a tile's observations to several points.
   *
   * @param points null for one that is left out
   * @param distances receives [point][observation in the tile], as made by {@link #buffer}
   */
  void distances(int tile, double[][] points, double[][] distances) {
    int width = width(tile);
    for (double[] row : distances) {
      Arrays.fill(row, 0, width, 0);
    }
    for (int from = 0; from < dimensions; from += DEPTH) {
      int depth = Math.min(DEPTH, dimensions - from);
      double[][] slice = Arrays.copyOfRange(tiles[tile], from, from + depth);
      for (int p = 0; p < points.length; p++) {
        if (points[p] != null) {
          SquaredDifferences.add(slice, depth, points[p], from, distances[p], 0, width);
        }
      }
    }
  }

  /** An array with room for the distances of one tile to so many points. */
  double[][] buffer(int points) {
    return new double[points][WIDTH];
  }
}
