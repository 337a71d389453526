package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.Workers;
import java.util.Arrays;

/**
 * Observations in tiles of equal size, turned so that neighbours in memory are observations:
 * [tile][slice of dimensions][dimension in the slice][observation in the tile].
 */
public final class Tiles {
  private static final int WIDTH = 256;

  /**
   * Dimensions of a slice, which stays in the processor's cache while all centroids pass over it.
   */
  private static final int DEPTH = 64;

  private final double[][] rows;
  private final double[][][][] tiles;
  private final int n;
  private final int dimensions;

  public Tiles(double[][] observations, Workers workers) {
    ObservationMatrix.check(observations);
    this.rows = observations;
    this.n = observations.length;
    this.dimensions = observations[0].length;
    this.tiles = new double[(n + WIDTH - 1) / WIDTH][][][];
    workers.forEach(
        "Sorting observations",
        tiles.length,
        tile -> tiles[tile] = turn(observations, tile * WIDTH, width(tile)));
  }

  private static double[][][] turn(double[][] observations, int first, int width) {
    int dimensions = observations[0].length;
    double[][][] slices = new double[(dimensions + DEPTH - 1) / DEPTH][][];
    for (int s = 0; s < slices.length; s++) {
      slices[s] = new double[Math.min(DEPTH, dimensions - s * DEPTH)][width];
    }
    for (int j = 0; j < width; j++) {
      double[] observation = observations[first + j];
      for (int d = 0; d < dimensions; d++) {
        slices[d / DEPTH][d % DEPTH][j] = observation[d];
      }
    }
    return slices;
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
    int from = 0;
    for (double[][] slice : tiles[tile]) {
      for (int p = 0; p < points.length; p++) {
        if (points[p] != null) {
          SquaredDifferences.add(slice, slice.length, points[p], from, distances[p], 0, width);
        }
      }
      from += slice.length;
    }
  }

  /** An array with room for the distances of one tile to so many points. */
  double[][] buffer(int points) {
    return new double[points][WIDTH];
  }
}
