package io.github.umlpsd.statistics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** All eigenvalues and eigenvectors of a real symmetric matrix that is held whole. */
public final class SymmetricEigen {
  private final EigenDecomposition decomposition;

  private SymmetricEigen(EigenDecomposition decomposition) {
    this.decomposition = decomposition;
  }

  /**
   * @param matrix symmetric, [row][column]; left as it is
   */
  public static SymmetricEigen of(double[][] matrix) {
    return new SymmetricEigen(new EigenDecomposition(new Array2DRowRealMatrix(matrix, false)));
  }

  /**
   * Of a symmetric matrix with entries on the diagonal and beside it alone.
   *
   * @param beside one entry fewer than on the diagonal
   */
  public static SymmetricEigen ofTridiagonal(double[] diagonal, double[] beside) {
    return new SymmetricEigen(new EigenDecomposition(diagonal, beside));
  }

  /** The eigenvalues, in falling order. */
  public double[] values() {
    return decomposition.getRealEigenvalues();
  }

  /** A copy of the eigenvector of length 1 to an eigenvalue, with a sign left to chance. */
  public double[] vector(int index) {
    return decomposition.getEigenvector(index).toArray();
  }
}
