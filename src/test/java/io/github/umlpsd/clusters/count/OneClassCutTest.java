package io.github.umlpsd.clusters.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.Blobs;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OneClassCutTest {

  @Test
  void theTableIsWhatItsMakerGives() {
    for (int points : OneClassCut.SIZES.subList(0, 13)) {
      String[] cells = OneClassCuts.line(4, points, 30).split(",");
      Cut mean = new Cut(points, Double.parseDouble(cells[2]), Double.parseDouble(cells[4]));
      // Means of 30 clouds scatter by 0.18 standard deviations.
      assertEquals(0, OneClassCut.table().valley(mean, 4), 0.75, points + " points");
      assertEquals(0, OneClassCut.table().distance(mean, 4), 0.75, points + " points");
    }
  }

  @Test
  void twoGroupsAreApartByMoreThanOneGroupCutInTwo() {
    double[][] points = Blobs.of(100, 6, 2, 8, 1).observations();
    int[] labels = Blobs.of(100, 6, 2, 8, 1).truth();
    Separation apart = Separations.of(points, labels).get(0);
    assertTrue(apart.excess() > 3, apart.text());
    double[][] one = Blobs.of(100, 6, 1, 0, 1).observations();
    int[] halves = new int[100];
    Arrays.setAll(halves, i -> one[i][0] > 0 ? 1 : 0);
    Separation cut = Separations.of(one, halves).get(0);
    assertTrue(cut.excess() < 0, cut.text());
  }

  @Test
  void tooFewMembersHoldNothing() {
    double[][] points = {{0, 0}, {0, 1}, {9, 9}, {9, 8}};
    Separation pair = Separations.of(points, new int[] {0, 0, 1, 1}).get(0);
    assertTrue(pair.excess() < 0);
    assertEquals("2 and 2 members, too few to tell", pair.text());
  }
}
