package io.github.umlpsd.clusters.kmeans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.Blobs;
import io.github.umlpsd.job.UserException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DistancesTest {

  @Test
  void rightToRoundingAlsoForNearNeighboursFarFromTheOrigin() {
    double[][] x = Blobs.of(70, 131, 3, 5, 4).observations();
    for (int d = 0; d < x[0].length; d++) {
      x[5][d] = x[40][d] + 1e-7 * (d % 3);
      for (double[] row : x) {
        row[d] += 1e6;
      }
    }
    x[9] = x[60].clone();
    Distances distances = Distances.of(x, Blobs.TWO);
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        double expected = exact(x[i], x[j]);
        assertEquals(expected, distances.squared(i, j), 1e-12 * expected);
      }
    }
    assertEquals(0, distances.squared(9, 60));
  }

  private static double exact(double[] a, double[] b) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int d = 0; d < a.length; d++) {
      BigDecimal difference = new BigDecimal(a[d]).subtract(new BigDecimal(b[d]));
      sum = sum.add(difference.multiply(difference));
    }
    return sum.doubleValue();
  }

  @Test
  void refusesWhatIsNoMatrixOfNumbers() {
    refuses("at least one", new double[0][]);
    refuses("at least one", new double[][] {{}});
    refuses("equally long", new double[][] {{1, 2}, {1}});
    refuses("Observation 2 holds the value NaN", new double[][] {{1, 2}, {1, Double.NaN}});
    refuses("Infinity", new double[][] {{1, Double.POSITIVE_INFINITY}});
  }

  private static void refuses(String words, double[][] x) {
    UserException problem = assertThrows(UserException.class, () -> Distances.of(x, Blobs.ONE));
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
  }
}
