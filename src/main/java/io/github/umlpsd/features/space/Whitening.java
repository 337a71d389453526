package io.github.umlpsd.features.space;

import io.github.umlpsd.statistics.SymmetricEigen;
import java.util.Arrays;

/**
 * Leading principal components, each divided by the root of its singular value: U_i s_i^0.5 of the
 * singular value decomposition U S V'. It is found from the eigenvectors of X'X, whose size does
 * not grow with the number of rows.
 *
 * @param loadings [component][column], unit vectors; not to be changed
 * @param scales by which each component is multiplied; 0 for one that is nothing but rounding
 */
public record Whitening(double[][] loadings, double[] scales) {
  private static final int COMPONENTS = 12;

  /** Singular values below this share of the first are rounding errors. */
  private static final double NEGLIGIBLE = 1e-7;

  /**
   * The directions of a set.
   *
   * @param rows columns centred
   * @return at most 12 components, and one less than there are rows
   */
  public static Whitening of(double[][] rows) {
    int columns = rows[0].length;
    SymmetricEigen eigen = SymmetricEigen.of(gram(rows));
    double[] values = eigen.values();
    int components = Math.max(1, Math.min(COMPONENTS, Math.min(rows.length - 1, columns)));
    double[][] loadings = new double[components][];
    double[] scales = new double[components];
    double first = Math.sqrt(Math.max(0, values[0]));
    for (int i = 0; i < components; i++) {
      double singular = Math.sqrt(Math.max(0, values[i]));
      loadings[i] = upright(eigen.vector(i));
      scales[i] = singular > NEGLIGIBLE * first ? 1 / Math.sqrt(singular) : 0;
    }
    return new Whitening(loadings, scales);
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
  private static double[] upright(double[] loadings) {
    double largest = 0;
    for (double loading : loadings) {
      largest = Math.abs(loading) > Math.abs(largest) ? loading : largest;
    }
    if (largest < 0) {
      Arrays.setAll(loadings, c -> -loadings[c]);
    }
    return loadings;
  }

  /**
   * The components of rows, of the same set or of another.
   *
   * @return [row][component]
   */
  public double[][] apply(double[][] rows) {
    double[][] result = new double[rows.length][scales.length];
    for (int i = 0; i < scales.length; i++) {
      for (int r = 0; r < rows.length; r++) {
        double sum = 0;
        for (int c = 0; c < loadings[i].length; c++) {
          sum += rows[r][c] * loadings[i][c];
        }
        result[r][i] = sum * scales[i];
      }
    }
    return result;
  }
}
