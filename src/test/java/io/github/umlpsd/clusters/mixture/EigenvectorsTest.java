package io.github.umlpsd.clusters.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.clusters.Blobs;
import io.github.umlpsd.clusters.kmeans.Distances;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class EigenvectorsTest {

  @Test
  void sameValuesAsTheWholeDecomposition() {
    for (int n : new int[] {5, 60, 420}) {
      double[][] x = Blobs.of(n, 500, 4, 20, 1).observations();
      RealMatrix products = new Array2DRowRealMatrix(Distances.of(x, Blobs.TWO).centredProducts());
      RealMatrix even = products.add(products.transpose()).scalarMultiply(0.5);
      double[] whole = new EigenDecomposition(even).getRealEigenvalues();
      Arrays.sort(whole);
      Eigenvectors found = Eigenvectors.largest(even.getData(), 8);
      assertEquals(Math.min(n - 1, 8), found.count());
      for (int v = 0; v < found.count(); v++) {
        double expected = whole[n - 1 - v];
        assertEquals(expected, found.value(v), 1e-6 * expected);
      }
    }
  }

  @Test
  void equalEigenvaluesAreAllFound() {
    double[][] matrix = new double[200][200];
    for (int i = 0; i < 200; i++) {
      matrix[i][i] = i % 50 == 0 ? 7 : i % 3 == 0 ? 1 : 0;
    }
    Eigenvectors found = Eigenvectors.largest(matrix, 6);
    assertEquals(6, found.count());
    for (int v = 0; v < 6; v++) {
      assertEquals(v < 4 ? 7 : 1, found.value(v), 1e-9);
    }
  }

  @Test
  void lowRankGivesAsManyAxesAsItSpans() {
    Random random = new Random(4);
    for (int trial = 0; trial < 60; trial++) {
      int n = 2 + random.nextInt(200);
      int rank = 1 + random.nextInt(Math.min(n - 1, 12));
      double[][] points = new double[n][rank];
      for (double[] point : points) {
        Arrays.setAll(point, d -> random.nextGaussian() * Math.pow(10, -0.3 * d) + 100);
      }
      double[][] products = Distances.of(points, Blobs.ONE).centredProducts();
      Eigenvectors found = Eigenvectors.largest(products, 8);
      assertEquals(Math.min(8, rank), found.count(), n + " points of rank " + rank);
      for (int v = 0; v < found.count(); v++) {
        double[] vector = found.vector(v);
        for (int i = 0; i < n; i++) {
          double product = 0;
          for (int j = 0; j < n; j++) {
            product += products[i][j] * vector[j];
          }
          assertEquals(found.value(v) * vector[i], product, 1e-8 * found.trace());
        }
      }
    }
  }
}
