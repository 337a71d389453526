package io.github.umlpsd.features.space;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhiteningTest {

  @ParameterizedTest
  @CsvSource({"60,20", "9,20", "200,5"})
  void equalsTheSingularValueDecomposition(int size, int columns) {
    double[][] rows = centred(size, columns);
    SingularValueDecomposition svd = new SingularValueDecomposition(new Array2DRowRealMatrix(rows));
    double[][] result = Whitening.of(rows).apply(rows);
    int components = Math.min(12, Math.min(size - 1, columns));
    assertEquals(components, result[0].length);
    for (int c = 0; c < components; c++) {
      double sign = Math.signum(result[0][c] * svd.getU().getEntry(0, c));
      for (int r = 0; r < size; r++) {
        double expected = svd.getU().getEntry(r, c) * Math.sqrt(svd.getSingularValues()[c]);
        assertEquals(sign * expected, result[r][c], 1e-7);
      }
    }
  }

  @Test
  void equalRowsGiveZeros() {
    double[][] result = Whitening.of(new double[4][3]).apply(new double[4][3]);
    for (double[] row : result) {
      for (double value : row) {
        assertEquals(0, value);
      }
    }
  }

  private static double[][] centred(int size, int columns) {
    Random random = new Random(size);
    double[][] rows = new double[size][columns];
    for (int c = 0; c < columns; c++) {
      double mean = 0;
      for (double[] row : rows) {
        row[c] = random.nextGaussian() * (columns - c);
        mean += row[c] / size;
      }
      for (double[] row : rows) {
        row[c] -= mean;
      }
    }
    return rows;
  }
}
