package io.github.umlpsd.pixels.grains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrainsTest {
  private static final int EDGE = 24;
  private static final int BINS = 60;
  private static final int[] PLACES = IntStream.range(0, EDGE * EDGE).toArray();

  @Test
  void aGrainIsOneObservation() {
    IntUnaryOperator grain = place -> place / EDGE / 4 * 6 + place % EDGE / 4;
    Grains grains = Grains.of(EDGE, PLACES, rows(grain, 0.02));
    assertTrue(grains.large());
    assertEquals(16, grains.typicalPixels(), 3);
    assertTrue(grains.size() >= 24 && grains.size() <= 40, grains.size() + " of 36");
    double[][] means = grains.means(rows(grain, 0.02));
    assertEquals(grains.size(), means.length);
    assertEquals(BINS, means[0].length);
  }

  @Test
  void independentPixelsStandForThemselves() {
    Grains grains = Grains.of(EDGE, PLACES, rows(place -> place, 0));
    assertEquals(1, grains.typicalPixels());
    assertFalse(grains.large());
    assertEquals(grains.inside().length, grains.size());
    assertEquals(EDGE * EDGE * 2 / 3, grains.size(), 2);
  }

  /** A few pixels of one trace stay few grains, whatever the size of the region. */
  @Test
  void regionsOfOneTraceAreSeveralGrains() {
    Grains grains = Grains.of(EDGE, PLACES, rows(place -> place % EDGE < 12 ? 0 : 1, 0.05));
    assertEquals(40, grains.typicalPixels());
    assertTrue(grains.size() >= 8, grains.size() + " grains");
  }

  @Test
  void bordersAreWhereTwoClassesMix() {
    double[][] sharp = rows(place -> place % EDGE < 12 ? 0 : 1, 0);
    double[][] seen = new double[PLACES.length][BINS];
    double[] share = {1, 0.95, 0.65, 0.35, 0.05, 0};
    RandomStream random = RandomStream.of(3);
    for (int i = 0; i < seen.length; i++) {
      double left = share[Math.max(0, Math.min(5, i % EDGE - 9))];
      for (int d = 0; d < BINS; d++) {
        seen[i][d] = left * sharp[0][d] + (1 - left) * sharp[12][d] + 0.05 * random.gaussian();
      }
    }
    int[] labels = IntStream.of(PLACES).map(i -> i % EDGE < 12 ? 0 : 1).toArray();
    boolean[] borders = Grains.of(EDGE, PLACES, seen).borders(labels);
    for (int i = 0; i < borders.length; i++) {
      int x = i % EDGE;
      assertEquals(x == 11 || x == 12, borders[i], "column " + x + ", row " + i / EDGE);
    }
  }

  /** Pixels that differ by noise only from the course of their grain. */
  private static double[][] rows(IntUnaryOperator grain, double noise) {
    double[][] rows = new double[PLACES.length][BINS];
    for (int i = 0; i < rows.length; i++) {
      RandomStream course = RandomStream.of(1, grain.applyAsInt(i));
      RandomStream own = RandomStream.of(2, i);
      for (int d = 0; d < BINS; d++) {
        rows[i][d] = course.gaussian() + noise * own.gaussian();
      }
    }
    return rows;
  }
}
