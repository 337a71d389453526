package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.Workers;
import java.util.Arrays;

/**
 * Squared Euclidean distances between all pairs of N observations. Immutable.
 *
 * <p>They are summed from differences, not from scalar products, so that they are right to rounding
 * also for near neighbours, and exactly 0 for equal observations.
 */
public final class Distances {
  private static final int ROWS = 32;
  private static final int DEPTH = 64;

  private final double[][] squared;
  private final double totalSumOfSquares;

  private Distances(double[][] squared, double totalSumOfSquares) {
    this.squared = squared;
    this.totalSumOfSquares = totalSumOfSquares;
  }

  /**
   * Works out all distances.
   *
   * @param observations [observation][dimension]
   * @throws io.github.umlpsd.job.UserException if the matrix is empty, ragged or not finite
   */
  public static Distances of(double[][] observations, Workers workers) {
    ObservationMatrix.check(observations);
    int n = observations.length;
    double[][] squared = new double[n][n];
    int blocks = (n + ROWS - 1) / ROWS;
    workers.forEach(
        "Distances",
        blocks,
        block -> {
          int from = block * ROWS;
          int to = Math.min(n, from + ROWS);
          fill(observations, squared, from, to, workers);
        });
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        squared[i][j] = squared[j][i];
        sum += squared[i][j];
      }
    }
    return new Distances(squared, sum / n);
  }

  /** Number of observations. */
  public int size() {
    return squared.length;
  }

  /** Squared distance between two observations. */
  public double squared(int i, int j) {
    return squared[i][j];
  }

  /** Sum of squared distances to the centre of all observations: SSD for one class. */
  public double totalSumOfSquares() {
    return totalSumOfSquares;
  }

  /**
   * Scalar products of the observations after their mean is subtracted, from the distances alone
   * (double centring, Torgerson 1952).
   */
  public double[][] centredProducts() {
    int n = size();
    double[] means = new double[n];
    for (int i = 0; i < n; i++) {
      means[i] = Arrays.stream(squared[i]).sum() / n;
    }
    double mean = Arrays.stream(means).sum() / n;
    double[][] products = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        products[i][j] = -(squared[i][j] - means[i] - means[j] + mean) / 2;
      }
    }
    return products;
  }

  /** Row of squared distances; not to be changed. */
  double[] row(int i) {
    return squared[i];
  }

  /** All rows of squared distances; not to be changed. */
  double[][] rows() {
    return squared;
  }

  /** Matrix of the plain distances. */
  double[][] roots() {
    int n = size();
    double[][] roots = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        roots[i][j] = Math.sqrt(squared[i][j]);
      }
    }
    return roots;
  }

  /**
   * Rows from..to-1, columns from the row on. The dimensions are taken in slices, turned so that
   * neighbours in memory are observations; the innermost loop then runs over independent sums.
   */
  private static void fill(
      double[][] observations, double[][] squared, int from, int to, Workers workers) {
    int n = observations.length;
    int dimensions = observations[0].length;
    double[][] slice = new double[DEPTH][n];
    for (int start = 0; start < dimensions; start += DEPTH) {
      workers.progress().checkCanceled();
      int depth = Math.min(DEPTH, dimensions - start);
      for (int j = from; j < n; j++) {
        turn(observations[j], start, depth, slice, j);
      }
      for (int i = from; i < to; i++) {
        SquaredDifferences.add(slice, depth, observations[i], start, squared[i], i, n);
      }
    }
  }

  private static void turn(double[] observation, int start, int depth, double[][] slice, int j) {
    for (int d = 0; d < depth; d++) {
      slice[d][j] = observation[start + d];
    }
  }
}
