package io.github.umlpsd.clusters.mixture;

import io.github.umlpsd.statistics.SymmetricEigen;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The largest eigenvalues of a symmetric matrix without negative ones, and their eigenvectors.
 *
 * <p>Lanczos' iteration (1950) with full reorthogonalisation builds a small tridiagonal matrix that
 * has the same outer eigenvalues; that one is decomposed whole. Where the iteration ends early,
 * because it has used up all directions that its random start has a share in, it goes on from
 * another random start.
 */
public final class Eigenvectors {
  private static final int STEPS = 150;
  private static final int STEPS_PER_VALUE = 10;
  private static final double NEGLIGIBLE = 1e-10;

  private final double[] values;
  private final double[][] vectors;
  private final double trace;

  private Eigenvectors(double[] values, double[][] vectors, double trace) {
    this.values = values;
    this.vectors = vectors;
    this.trace = trace;
  }

  /**
   * Eigenvalues in falling order, without those that are 0 beside the largest.
   *
   * @param matrix symmetric, positive semidefinite
   * @param most largest number of eigenvalues
   */
  public static Eigenvectors largest(double[][] matrix, int most) {
    double trace = 0;
    for (int i = 0; i < matrix.length; i++) {
      trace += matrix[i][i];
    }
    if (!(trace > 0)) {
      return new Eigenvectors(new double[0], new double[0][], 0);
    }
    int steps = Math.min(matrix.length, STEPS + STEPS_PER_VALUE * most);
    double[][] basis = new double[steps][];
    return select(lanczos(matrix, basis, trace), most, trace, basis);
  }

  public int count() {
    return values.length;
  }

  public double value(int index) {
    return values[index];
  }

  /** Eigenvector of length 1. */
  public double[] vector(int index) {
    return vectors[index];
  }

  /** Sum of all eigenvalues. */
  public double trace() {
    return trace;
  }

  private static Eigenvectors select(
      SymmetricEigen decomposition, int most, double trace, double[][] basis) {
    double[] all = decomposition.values();
    Integer[] order = new Integer[all.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(all[b], all[a]));
    double least = NEGLIGIBLE * all[order[0]];
    int count = 0;
    while (count < Math.min(most, all.length) && all[order[count]] > least) {
      count++;
    }
    double[] values = new double[count];
    double[][] vectors = new double[count][];
    for (int v = 0; v < count; v++) {
      values[v] = all[order[v]];
      double[] vector = decomposition.vector(order[v]);
      vectors[v] = turned(combine(basis, vector));
    }
    return new Eigenvectors(values, vectors, trace);
  }

  /** Makes the sum of the cubes positive, so that the sign is not left to chance. */
  private static double[] turned(double[] vector) {
    double skew = 0;
    for (double value : vector) {
      skew += value * value * value;
    }
    if (skew < 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = -vector[i];
      }
    }
    return vector;
  }

  /** Fills the basis, possibly in part, and decomposes the matrix as seen in it. */
  private static SymmetricEigen lanczos(double[][] matrix, double[][] basis, double trace) {
    double[] diagonal = new double[basis.length];
    double[] beside = new double[basis.length];
    SplittableRandom random = new SplittableRandom(1);
    double[] next = randomVector(matrix.length, random);
    double found = 0;
    int steps = 0;
    while (steps < basis.length && found < trace * (1 - NEGLIGIBLE)) {
      double length = Math.sqrt(dot(next, next));
      if (steps > 0 && length < NEGLIGIBLE * trace) {
        next = randomVector(matrix.length, random);
        makeOrthogonal(next, basis, steps);
        length = Math.sqrt(dot(next, next));
      } else if (steps > 0) {
        beside[steps - 1] = length;
      }
      double[] current = new double[next.length];
      addScaled(current, next, 1 / length);
      basis[steps] = current;
      next = multiply(matrix, current);
      diagonal[steps] = dot(next, current);
      found += diagonal[steps];
      steps++;
      makeOrthogonal(next, basis, steps);
    }
    double[] off = Arrays.copyOf(beside, Math.max(0, steps - 1));
    return SymmetricEigen.ofTridiagonal(Arrays.copyOf(diagonal, steps), off);
  }

  private static double[] randomVector(int n, SplittableRandom random) {
    return random.doubles(n, -0.5, 0.5).toArray();
  }

  /** Takes the share of the basis out of a vector; twice, against rounding errors. */
  private static void makeOrthogonal(double[] vector, double[][] basis, int size) {
    for (int pass = 0; pass < 2; pass++) {
      for (int b = 0; b < size; b++) {
        addScaled(vector, basis[b], -dot(vector, basis[b]));
      }
    }
  }

  private static double[] multiply(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      addScaled(product, matrix[i], vector[i]);
    }
    return product;
  }

  private static double[] combine(double[][] basis, double[] weights) {
    double[] sum = new double[basis[0].length];
    for (int b = 0; b < weights.length; b++) {
      addScaled(sum, basis[b], weights[b]);
    }
    return sum;
  }

  private static void addScaled(double[] target, double[] vector, double factor) {
    for (int i = 0; i < target.length; i++) {
      target[i] += factor * vector[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
