package io.github.umlpsd.clusters.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Blobs;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Groups that are too small to be a class. */
class TrialTest {

  /** The first points of two groups, far from all others. */
  private static double[][] withStragglers(Blobs blobs, int count) {
    double[][] x = blobs.observations();
    for (int i = 0; i < count; i++) {
      x[i][5] += 300;
    }
    return x;
  }

  @Test
  void aFewStragglersAreNoClassAndHideNone() {
    Blobs blobs = Blobs.of(300, 6, 2, 12, 4);
    ClassCount count = ClassCount.of(withStragglers(blobs, 4), 1, Blobs.TWO);
    assertEquals(2, count.k(), count.text());
    assertTrue(AdjustedRandIndex.of(blobs.truth(), count.labels()) > 0.94);
    assertTrue(
        count.reasons().contains("4 stand apart in groups too small to be counted as a class."),
        count.reasons().toString());
  }

  @Test
  void stragglersBesideOneClassAreToldIfTheyAreFarFromIt() {
    double[][] x = Blobs.of(300, 6, 1, 0, 4).observations();
    assertFalse(tellsOfStragglers(ClassCount.of(x, 1, Blobs.TWO)));
    ClassCount count = ClassCount.of(withStragglers(Blobs.of(300, 6, 1, 0, 4), 4), 1, Blobs.TWO);
    assertEquals(1, count.k());
    assertTrue(
        count.reasons().contains("4 stand apart in groups too small to be counted as a class."),
        count.reasons().toString());
    // The end of a long tail, and one outlier, are no group of their own.
    for (double[] point : x) {
      point[0] = Math.exp(point[0]);
    }
    assertFalse(tellsOfStragglers(ClassCount.of(x, 1, Blobs.TWO)));
    assertFalse(
        tellsOfStragglers(
            ClassCount.of(withStragglers(Blobs.of(300, 6, 1, 0, 4), 1), 1, Blobs.TWO)));
  }

  private static boolean tellsOfStragglers(ClassCount count) {
    return count.reasons().stream().anyMatch(reason -> reason.contains("apart in groups"));
  }

  @Test
  void asManyAsAClassNeedsAreOne() {
    ClassCount count = ClassCount.of(withStragglers(Blobs.of(300, 6, 2, 12, 4), 12), 1, Blobs.TWO);
    assertEquals(3, count.k(), count.text());
  }

  @Test
  void stragglersGoToTheNearestClassAndCountInNoSeparation() {
    Blobs blobs = Blobs.of(300, 6, 2, 12, 4);
    double[][] x = withStragglers(blobs, 4);
    int[] labels = blobs.truth().clone();
    Arrays.fill(labels, 0, 4, 2);
    Trial trial = Trial.of(x, labels).orElseThrow();
    assertEquals(2, trial.k());
    assertEquals(4, trial.stragglers());
    assertEquals(296, trial.weakest().first() + trial.weakest().second());
    assertTrue(trial.holds());
    assertFalse(trial.holdsStrictly());
    int[] alone = new int[300];
    Arrays.fill(alone, 0, 4, 1);
    assertTrue(Trial.of(x, alone).isEmpty());
  }
}
