package io.github.umlpsd.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassBrightnessTest {

  @Test
  void classesThatAreBrightnessAreTold() {
    int[] labels = new int[100];
    double[] brightness = new double[100];
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      labels[i] = i % 2;
      brightness[i] = (i % 2 == 0 ? 1000 : 80) * (1 + 0.5 * random.nextDouble());
    }
    ClassBrightness found = ClassBrightness.of(labels, brightness).orElseThrow();
    assertEquals(1, found.agreement());
    // All ranks of one class below those of the other explain 3/4 of the variance.
    assertEquals(0.75, found.explained(), 0.01);
    assertTrue(
        found
            .warning("classes")
            .orElseThrow()
            .contains("index with classes by brightness alone 1.00"));
  }

  @Test
  void classesThatHaveNothingToDoWithBrightnessAreNotTold() {
    Random random = new Random(2);
    for (int set = 0; set < 200; set++) {
      int n = 4 + set;
      int[] labels = new int[n];
      double[] brightness = new double[n];
      for (int i = 0; i < n; i++) {
        labels[i] = i % 3;
        brightness[i] = Math.exp(random.nextGaussian());
      }
      ClassBrightness found = ClassBrightness.of(labels, brightness).orElseThrow();
      assertTrue(found.warning("classes").isEmpty(), "explained " + found.explained());
      assertTrue(n < 20 || Math.abs(found.agreement()) < 0.3, "agreement " + found.agreement());
    }
  }

  /** Of two pairs, one is the brighter in every third case; scipy.stats.kruskal has 0.1213. */
  @Test
  void fewTracesTellNothing() {
    ClassBrightness found =
        ClassBrightness.of(new int[] {0, 0, 1, 1}, new double[] {1, 2, 3, 4}).orElseThrow();
    assertEquals(1, found.agreement());
    assertEquals(0.1213, found.chance(), 1e-4);
    assertTrue(found.warning("classes").isEmpty());
  }

  /** They explain less than a fifth of the ranks. */
  @Test
  void fewDimTracesThatAreAClassAreTold() {
    Random random = new Random(3);
    int[] labels = new int[100];
    double[] brightness = new double[100];
    for (int i = 0; i < 100; i++) {
      labels[i] = i < 5 ? 1 : i % 2 * 2;
      brightness[i] = (i < 6 ? 80 : 1000) * (1 + 0.5 * random.nextDouble());
    }
    ClassBrightness found = ClassBrightness.of(labels, brightness).orElseThrow();
    assertTrue(found.explained() < ClassBrightness.FOLLOWS, "explained " + found.explained());
    assertEquals(1, found.apartClass());
    assertTrue(found.apart() < -0.95, "apart " + found.apart());
    String told = found.warning("classes by switching").orElseThrow();
    assertTrue(told.startsWith("Of the classes by switching, class 2 follows"), told);
    assertTrue(told.contains("dimmer than one of the others in"), told);
    for (int i = 0; i < 100; i++) {
      brightness[i] = -brightness[i];
    }
    assertTrue(
        ClassBrightness.of(labels, brightness)
            .orElseThrow()
            .warning("classes")
            .orElseThrow()
            .contains("brighter"));
  }

  @Test
  void doesNotDependOnTheUnitAndLeavesOutWhatCannotBeCompared() {
    int[] labels = {0, 0, 1, 1, -1, 0, 2, 2, 1};
    double[] counts = {3, 1, 8, 9, 2, Double.NaN, 5, 6, 7};
    double[] logs = new double[counts.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = 10 * Math.log(counts[i]) - 4;
    }
    assertEquals(ClassBrightness.of(labels, counts), ClassBrightness.of(labels, logs));
    assertEquals(1, ClassBrightness.of(labels, counts).orElseThrow().agreement());
  }

  @Test
  void oneClassHasNoneAndEqualBrightnessExplainsNothing() {
    assertEquals(Optional.empty(), ClassBrightness.of(new int[5], new double[5]));
    assertEquals(
        0, ClassBrightness.of(new int[] {0, 1, 0, 1}, new double[4]).orElseThrow().explained());
  }
}
