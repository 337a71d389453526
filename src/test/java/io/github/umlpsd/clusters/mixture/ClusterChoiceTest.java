package io.github.umlpsd.clusters.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Blobs;
import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ClusterChoiceTest {

  @Test
  void findsSeparateGroups() {
    for (int groups = 2; groups <= 5; groups++) {
      Blobs blobs = Blobs.of(200, 12, groups, 10, groups);
      ClusterChoice choice = ClusterChoice.of(blobs.observations(), 1, Blobs.TWO);
      assertEquals(groups, choice.k());
      assertEquals(1, AdjustedRandIndex.of(blobs.truth(), choice.labels()));
      assertTrue(choice.firm());
      assertEquals(groups + " (firm)", choice.text());
    }
  }

  @Test
  void oneGroupIsOneClass() {
    ClusterChoice choice =
        ClusterChoice.of(Blobs.of(200, 12, 1, 0, 3).observations(), 1, Blobs.TWO);
    assertEquals(1, choice.k());
    assertArrayEquals(new int[200], choice.labels());
  }

  @Test
  void oneSkewedGroupIsOneClassThoughOneGaussianDoesNotFit() {
    Random random = new Random(5);
    double[][] x = new double[600][2];
    for (double[] point : x) {
      point[0] = -3 * Math.log(1 - random.nextDouble());
      point[1] = random.nextGaussian();
    }
    GaussianMixture[] fits = new MixtureSearch(x, x.length, 1, 4, 1, Blobs.TWO).mixtures();
    assertTrue(Arrays.stream(fits).skip(1).anyMatch(fit -> fit.bic() < fits[0].bic()));
    ClusterChoice choice = ClusterChoice.of(x, 1, Blobs.TWO);
    assertEquals(1, choice.k());
  }

  @Test
  void disagreementIsShownAsARange() {
    assertEquals("4 to 5", new ClusterChoice(5, new int[0], false, 4, 5).text());
  }

  @Test
  void consensusTakesTheMostFrequentNumberAndTheWholeRange() {
    ClusterChoice two = new ClusterChoice(2, new int[] {0, 1}, true, 2, 2);
    ClusterChoice three = new ClusterChoice(3, new int[] {0, 2}, false, 3, 4);
    ClusterChoice otherThree = new ClusterChoice(3, new int[] {1, 0}, true, 3, 3);
    ClusterChoice all = ClusterChoice.consensus(List.of(two, three, otherThree));
    assertEquals("2 to 4", all.text());
    assertEquals(3, all.k());
    assertArrayEquals(new int[] {0, 2}, all.labels());
    assertEquals(3, ClusterChoice.consensus(List.of(two, otherThree)).k());
    assertEquals("3 (firm)", ClusterChoice.consensus(List.of(otherThree, otherThree)).text());
    assertEquals("3 to 4", ClusterChoice.consensus(List.of(three)).text());
  }

  @Test
  void moreDimensionsThanObservationsGiveTheSameAsTheirSpan() {
    Blobs blobs = Blobs.of(90, 8, 3, 12, 4);
    double[][] wide = new double[90][];
    Arrays.setAll(
        wide,
        i -> {
          double[] row = new double[400];
          for (int d = 0; d < 400; d++) {
            row[d] = blobs.observations()[i][d % 8];
          }
          return row;
        });
    ClusterChoice choice = ClusterChoice.of(wide, 1, Blobs.TWO);
    assertEquals(3, choice.k());
    assertEquals(1, AdjustedRandIndex.of(blobs.truth(), choice.labels()));
  }

  @Test
  void manyObservationsAreLabelledFromASample() {
    Blobs blobs = Blobs.of(5000, 5, 4, 10, 6);
    ClusterChoice choice = ClusterChoice.of(blobs.observations(), 1, Blobs.TWO);
    assertEquals(4, choice.k());
    assertTrue(AdjustedRandIndex.of(blobs.truth(), choice.labels()) > 0.999);
  }

  @Test
  void doesNotDependOnThreads() {
    Blobs blobs = Blobs.of(150, 10, 4, 3, 7);
    ClusterChoice one = ClusterChoice.of(blobs.observations(), 3, Blobs.ONE);
    ClusterChoice two = ClusterChoice.of(blobs.observations(), 3, Blobs.TWO);
    assertArrayEquals(one.labels(), two.labels());
    assertEquals(one.text(), two.text());
  }

  @Test
  void fewOrEqualObservationsAreOneClass() {
    double[][][] cases = {
      {{1, 2, 3}}, new double[20][4], {{1, 2}, {3, 4}}, {{0, 0}, {0, 0}, {9, 9}}, {{1}, {1}, {1}}
    };
    for (double[][] x : cases) {
      ClusterChoice choice = ClusterChoice.of(x, 1, Blobs.TWO);
      assertEquals(1, choice.k());
      assertArrayEquals(new int[x.length], choice.labels());
    }
    Assertions.assertThrows(
        UserException.class, () -> ClusterChoice.of(new double[][] {{Double.NaN}}, 1, Blobs.TWO));
  }
}
