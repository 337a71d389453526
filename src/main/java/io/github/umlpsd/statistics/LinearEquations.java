package io.github.umlpsd.statistics;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/** Small linear equations, by LU decomposition. */
public final class LinearEquations {
  private static final double SINGULAR = 1e-14;

  private LinearEquations() {}

  /**
   * Solution of linear equations.
   *
   * @param matrix square and regular, [row][column]; left as it is
   * @param right a value a row
   */
  public static double[] solve(double[][] matrix, double[] right) {
    return new LUDecomposition(new Array2DRowRealMatrix(matrix, false), 0)
        .getSolver()
        .solve(new ArrayRealVector(right, false))
        .toArray();
  }

  /** Inverse of a square matrix; empty if it is singular. */
  public static Optional<double[][]> inverse(double[][] matrix) {
    LUDecomposition decomposition = new LUDecomposition(new Array2DRowRealMatrix(matrix), SINGULAR);
    return decomposition.getSolver().isNonSingular()
        ? Optional.of(decomposition.getSolver().getInverse().getData())
        : Optional.empty();
  }
}
