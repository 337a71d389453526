package io.github.umlpsd.clusters.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Blobs;
import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ClassCountTest {

  @Test
  void findsSeparateGroups() {
    for (int groups = 2; groups <= 5; groups++) {
      Blobs blobs = Blobs.of(200, 12, groups, 10, groups);
      ClassCount choice = ClassCount.of(blobs.observations(), 1, Blobs.TWO);
      assertEquals(groups, choice.k());
      assertEquals(1, AdjustedRandIndex.of(blobs.truth(), choice.labels()));
      assertTrue(choice.allows(groups));
    }
  }

  @Test
  void oneGroupIsOneClass() {
    ClassCount choice = ClassCount.of(Blobs.of(200, 12, 1, 0, 3).observations(), 1, Blobs.TWO);
    assertEquals(1, choice.k());
    assertArrayEquals(new int[200], choice.labels());
  }

  @Test
  void oneSkewedGroupIsOneClass() {
    Random random = new Random(5);
    double[][] x = new double[600][2];
    for (double[] point : x) {
      point[0] = -3 * Math.log(1 - random.nextDouble());
      point[1] = random.nextGaussian();
    }
    assertEquals(1, ClassCount.of(x, 1, Blobs.TWO).k());
  }

  private static ClassCount count(int k, int low, int high, boolean open, int... labels) {
    return new ClassCount(k, labels, low, high, open, labels.length, List.of());
  }

  @Test
  void theRangeIsToldInWords() {
    assertEquals("5", count(5, 5, 5, false).text());
    assertEquals("5; 4 to 6", count(5, 4, 6, false).text());
    assertEquals("at least 3", count(3, 3, 3, true).text());
    assertEquals("3; at least 2", count(3, 2, 4, true).text());
    assertEquals("1 or more", count(1, 1, 1, true).text());
    assertTrue(count(3, 2, 4, true).allows(9));
    assertFalse(count(3, 2, 4, false).allows(5));
    assertFalse(count(3, 2, 4, true).allows(1));
  }

  @Test
  void consensusTakesTheMostFrequentNumberAndTheWholeRange() {
    ClassCount two = count(2, 2, 2, false, 0, 1);
    ClassCount three = count(3, 3, 4, false, 0, 2);
    ClassCount otherThree = count(3, 3, 3, false, 1, 0);
    ClassCount all = ClassCount.consensus(List.of(two, three, otherThree));
    assertEquals("3; 2 to 4", all.text());
    assertArrayEquals(new int[] {0, 2}, all.labels());
    assertEquals(3, ClassCount.consensus(List.of(two, otherThree)).k());
    assertEquals("3", ClassCount.consensus(List.of(otherThree, otherThree)).text());
  }

  @Test
  void fewObservationsLeaveTheRangeOpen() {
    ClassCount few = ClassCount.of(Blobs.of(30, 12, 2, 12, 2).observations(), 1, Blobs.TWO);
    assertEquals(2, few.k());
    assertTrue(few.open());
    assertTrue(few.advice().orElseThrow().startsWith("30 traces are too few"));
    ClassCount many = ClassCount.of(Blobs.of(200, 12, 2, 12, 1).observations(), 1, Blobs.TWO);
    assertFalse(many.open());
    assertTrue(many.advice().isEmpty());
    assertTrue(ClassCount.of(Blobs.of(80, 12, 1, 0, 2).observations(), 1, Blobs.TWO).open());
  }

  @Test
  void aRangeIsExplainedWhereItIsWiderThanOneNumber() {
    assertTrue(count(3, 2, 4, false).explanation().get(0).startsWith("Go by the range"));
    assertEquals(List.of(), count(3, 3, 3, false).explanation());
  }

  @Test
  void reasonsNameTheClassesThatHoldWorstAndThoseThatWouldBeSplit() {
    ClassCount count = ClassCount.of(Blobs.of(200, 12, 2, 12, 1).observations(), 1, Blobs.TWO);
    assertEquals(2, count.reasons().size());
    assertTrue(count.reasons().get(0).startsWith("2 classes: the two nearest have 100 and 100"));
    assertTrue(count.reasons().get(1).startsWith("3 classes would make two of "));
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
    ClassCount choice = ClassCount.of(wide, 1, Blobs.TWO);
    assertEquals(3, choice.k());
    assertEquals(1, AdjustedRandIndex.of(blobs.truth(), choice.labels()));
  }

  @Test
  void manyObservationsAreLabelledFromASample() {
    Blobs blobs = Blobs.of(5000, 5, 4, 10, 6);
    ClassCount choice = ClassCount.of(blobs.observations(), 1, Blobs.TWO);
    assertEquals(4, choice.k());
    assertTrue(AdjustedRandIndex.of(blobs.truth(), choice.labels()) > 0.999);
  }

  @Test
  void doesNotDependOnThreads() {
    Blobs blobs = Blobs.of(150, 10, 4, 3, 7);
    ClassCount one = ClassCount.of(blobs.observations(), 3, Blobs.ONE);
    ClassCount two = ClassCount.of(blobs.observations(), 3, Blobs.TWO);
    assertArrayEquals(one.labels(), two.labels());
    assertEquals(one.text(), two.text());
  }

  @Test
  void fewOrEqualObservationsAreOneClass() {
    double[][][] cases = {
      {{1, 2, 3}}, new double[20][4], {{1, 2}, {3, 4}}, {{0, 0}, {0, 0}, {9, 9}}, {{1}, {1}, {1}}
    };
    for (double[][] x : cases) {
      ClassCount choice = ClassCount.of(x, 1, Blobs.TWO);
      assertEquals(1, choice.k());
      assertArrayEquals(new int[x.length], choice.labels());
    }
    Assertions.assertThrows(
        UserException.class, () -> ClassCount.of(new double[][] {{Double.NaN}}, 1, Blobs.TWO));
  }
}
