package io.github.umlpsd.features.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawScatterTest {
  private static final double RIDGE = 0.5;

  @Test
  void whatScattersWidelyWithinALawCountsLittle() {
    // Laws differ as much along both columns, but within a law the first scatters four times as
    // far.
    LawScatter scatter =
        new LawScatter(new double[][] {{16, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 1}});

    double[][] loadings = scatter.directions(new int[] {0, 1}).loadings();

    assertArrayEquals(new double[] {0, 1 / Math.sqrt(1 + RIDGE)}, loadings[0], 1e-12);
    assertArrayEquals(new double[] {1 / Math.sqrt(16 * (1 + RIDGE)), 0}, loadings[1], 1e-12);
  }

  @Test
  void aDifferenceInWhichColumnsMoveTogetherWithinALawIsSeenAcrossIt() {
    // Both columns go up and down together within a law; laws differ in the first alone.
    LawScatter scatter =
        new LawScatter(new double[][] {{1, 0.9}, {0.9, 1}}, new double[][] {{1, 0}, {0, 0}});

    double[] first = scatter.directions(new int[] {0, 1}).loadings()[0];

    // Fisher's direction W^-1 d, W with half of the variances added.
    assertEquals(-0.9 / 1.5, first[1] / first[0], 1e-9);
  }

  @Test
  void theTableOfTheProgramGivesUncorrelatedDirectionsOfUnitScatter() {
    LawScatter table = LawScatter.table();
    int[] columns = IntStream.range(0, 74).toArray();

    double[][] loadings = table.directions(columns).loadings();

    assertEquals(12, loadings.length);
    assertEquals(0, table.within()[10][10], "no record was long enough for the slowest band");
    assertEquals(0, loadings[0][10], 1e-12);
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j <= i; j++) {
        double product = 0;
        for (int a = 0; a < columns.length; a++) {
          for (int b = 0; b < columns.length; b++) {
            double within = table.within()[columns[a]][columns[b]] * (a == b ? 1 + RIDGE : 1);
            product += loadings[i][a] * within * loadings[j][b];
          }
        }
        assertEquals(i == j ? 1 : 0, product, 1e-6);
      }
    }
  }

  @Test
  void lawsAreFartherApartAlongTheFirstDirections() {
    LawScatter table = LawScatter.table();
    int[] all = IntStream.range(0, table.within().length).toArray();
    double[][] loadings = table.directions(all).loadings();
    double before = Double.POSITIVE_INFINITY;
    for (double[] loading : loadings) {
      double apart = 0;
      for (int a = 0; a < all.length; a++) {
        for (int b = 0; b < all.length; b++) {
          apart += loading[a] * table.between()[a][b] * loading[b];
        }
      }
      assertTrue(apart > 0 && apart <= before, apart + " after " + before);
      before = apart;
    }
  }
}
