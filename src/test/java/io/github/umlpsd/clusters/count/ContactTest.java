package io.github.umlpsd.clusters.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.Blobs;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One class that changes by degrees, against classes that are apart. */
class ContactTest {

  private static double[][] bent(int n) {
    return bent(n, 10);
  }

  /**
   * Points along most of a circle, with scatter of standard deviation 1 about it; in the order in
   * which they lie on it.
   */
  private static double[][] bent(int n, double radius) {
    Random random = new Random(3);
    double[][] x = new double[n][6];
    for (int i = 0; i < n; i++) {
      double angle = 1.4 * Math.PI * i / n;
      Arrays.setAll(x[i], d -> random.nextGaussian());
      x[i][0] += radius * Math.cos(angle);
      x[i][1] += radius * Math.sin(angle);
    }
    return x;
  }

  private static double[][] members(Blobs blobs, int group) {
    return IntStream.range(0, blobs.truth().length)
        .filter(i -> blobs.truth()[i] == group)
        .mapToObj(i -> blobs.observations()[i])
        .toArray(double[][]::new);
  }

  @Test
  void halvesOfABentLineTouchAndSeparateGroupsDoNot() {
    double[][] line = bent(200);
    double[][] first = Arrays.copyOf(line, 100);
    double[][] second = Arrays.copyOfRange(line, 100, 200);
    double contact = Contact.of(first, second);
    assertTrue(contact > 0.03 && contact < 0.3, "contact " + contact);
    assertEquals(contact, Contact.of(second, first));
    Blobs apart = Blobs.of(200, 6, 2, 8, 1);
    assertEquals(0, Contact.of(members(apart, 0), members(apart, 1)));
    Blobs one = Blobs.of(200, 6, 2, 0, 1);
    assertTrue(Contact.of(members(one, 0), members(one, 1)) > 0.9);
    assertEquals(0, Contact.of(new double[5][2], new double[5][2]));
  }

  @Test
  void unitsDoNotMatter() {
    double[][] line = bent(100);
    double[][] stretched = new double[100][];
    Arrays.setAll(stretched, i -> line[i].clone());
    for (double[] point : stretched) {
      Arrays.setAll(point, d -> 1000 * point[d]);
    }
    assertEquals(
        Contact.of(Arrays.copyOf(line, 50), Arrays.copyOfRange(line, 50, 100)),
        Contact.of(Arrays.copyOf(stretched, 50), Arrays.copyOfRange(stretched, 50, 100)));
  }

  @Test
  void aClassThatIsLittleBentIsOneInSpiteOfItsValley() {
    for (double radius : new double[] {4, 6, 8}) {
      ClassCount count = ClassCount.of(bent(200, radius), 1, Blobs.TWO);
      assertEquals(1, count.k(), count.text());
      String reason = count.reasons().get(0);
      assertTrue(reason.startsWith("2 classes would make two of "), reason);
      assertTrue(reason.endsWith(", which run into each other."), reason);
    }
    // As much of a valley, without the bend.
    assertEquals(2, ClassCount.of(Blobs.of(200, 6, 2, 5, 1).observations(), 1, Blobs.TWO).k());
  }

  @Test
  void classesOfFewMembersDoNotOverlap() {
    assertFalse(new Separation(40, 200, 9, 20, 0.2).holds());
    assertTrue(new Separation(39, 200, 9, 20, 0.2).holds());
    assertTrue(new Separation(40, 200, 9, 20, 0.05).holds());
  }

  @Test
  void aBentClassMayBeOne() {
    ClassCount count = ClassCount.of(bent(200), 1, Blobs.TWO);
    assertTrue(count.k() > 1, count.text());
    assertTrue(count.allows(1), count.text());
    assertTrue(
        count.explanation().stream().anyMatch(sentence -> sentence.contains("run into each other")),
        count.explanation().toString());
  }
}
