package io.github.umlpsd.features;

import io.github.umlpsd.statistics.SymmetricEigen;
import java.util.Arrays;

/**
 * Leading principal components, each divided by the root of its singular value: U_i s_i^0.5 of the
 * singular value decomposition U S V'. It is found from the eigenvectors of X'X, whose size does
 * not grow with the number of rows.
 */
final class HalfWhitening {
  private static final int COMPONENTS = 12;

  /** Singular values below this share of the first are rounding errors. */
  private static final double NEGLIGIBLE = 1e-7;

  private HalfWhitening() {}

  /**
   * @param rows columns centred
   * @return [row][component]; at most 12 components, and one less than there are rows
   */
  static double[][] of(double[][] rows) {
    int columns = rows[0].length;
    SymmetricEigen eigen = SymmetricEigen.of(gram(rows));
    double[] values = eigen.values();
    int components = Math.max(1, Math.min(COMPONENTS, Math.min(rows.length - 1, columns)));
    double[][] result = new double[rows.length][components];
    double first = Math.sqrt(Math.max(0, values[0]));
    for (int i = 0; i < components; i++) {
      double singular = Math.sqrt(Math.max(0, values[i]));
      if (singular > NEGLIGIBLE * first) {
        project(rows, loadings(eigen, i), 1 / Math.sqrt(singular), result, i);
      }
    }
    return result;
  }

  private static double[][] gram(double[][] rows) {
    int columns = rows[0].length;
    double[][] gram = new double[columns][columns];
    for (double[] row : rows) {
      for (int i = 0; i < columns; i++) {
        for (int j = 0; j <= i; j++) {
          gram[i][j] += row[i] * row[j];
        }
      }
    }
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < i; j++) {
        gram[j][i] = gram[i][j];
      }
    }
    return gram;
  }

  /** An eigenvector with its largest entry positive, so that the sign is not left to chance. */
  private static double[] loadings(SymmetricEigen eigen, int i) {
    double[] loadings = eigen.vector(i);
    double largest = 0;
    for (double loading : loadings) {
      largest = Math.abs(loading) > Math.abs(largest) ? loading : largest;
    }
    if (largest < 0) {
      Arrays.setAll(loadings, c -> -loadings[c]);
    }
    return loadings;
  }

  private static void project(
      double[][] rows, double[] loadings, double scale, double[][] result, int component) {
    for (int r = 0; r < rows.length; r++) {
      double sum = 0;
      for (int c = 0; c < loadings.length; c++) {
        sum += rows[r][c] * loadings[c];
      }
      result[r][component] = sum * scale;
    }
  }
}
