package io.github.umlpsd.clusters.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Blobs;
import io.github.umlpsd.job.UserException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MixtureSearchTest {

  @Test
  void groupsOfDifferentWidthThatKMeansWouldCut() {
    Random random = new Random(1);
    double[][] x = new double[400][2];
    int[] truth = new int[400];
    for (int i = 0; i < 400; i++) {
      truth[i] = i % 2;
      x[i][0] = random.nextGaussian() * (truth[i] == 0 ? 10 : 0.5);
      x[i][1] = random.nextGaussian() * 0.5 + 4 * truth[i];
    }
    int[] labels = MixtureSearch.labels(x, 2, 1, Blobs.TWO);
    assertTrue(AdjustedRandIndex.of(truth, labels) > 0.95);
  }

  @Test
  void manyObservationsAreLabelledFromASample() {
    Blobs blobs = Blobs.of(5000, 5, 4, 10, 6);
    int[] labels = MixtureSearch.labels(blobs.observations(), 4, 1, Blobs.TWO);
    assertTrue(AdjustedRandIndex.of(blobs.truth(), labels) > 0.999);
  }

  @Test
  void doesNotDependOnThreads() {
    Blobs blobs = Blobs.of(150, 10, 4, 3, 7);
    assertArrayEquals(
        MixtureSearch.labels(blobs.observations(), 5, 3, Blobs.ONE),
        MixtureSearch.labels(blobs.observations(), 5, 3, Blobs.TWO));
  }

  @Test
  void equalObservationsAreOneComponentAndNaNIsRefused() {
    assertArrayEquals(new int[9], MixtureSearch.labels(new double[9][3], 2, 1, Blobs.ONE));
    assertThrows(
        UserException.class,
        () -> MixtureSearch.labels(new double[][] {{Double.NaN}}, 1, 1, Blobs.ONE));
    assertEquals(1, MixtureSearch.labels(new double[][] {{1, 2}}, 1, 1, Blobs.ONE).length);
  }
}
