package io.github.umlpsd.pixels.grains;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpacedPixelsTest {
  private static final int EDGE = 24;
  private static final int BINS = 60;
  private static final int[] PLACES = IntStream.range(0, EDGE * EDGE).toArray();

  @Test
  void pixelsOfAGrainAreNotDrawnTogether() {
    IntUnaryOperator grain = place -> place / EDGE / 2 * 12 + place % EDGE / 2;
    double[][] rows = rows(grain, 0.02);
    SpacedPixels pixels = SpacedPixels.of(EDGE, PLACES, rows, 1);
    assertEquals(2, pixels.spacing());
    assertEquals(5, pixels.draws(rows).size());
    double[][] grains = new double[PLACES.length][1];
    Arrays.setAll(grains, place -> new double[] {grain.applyAsInt(place)});
    for (double[][] draw : pixels.draws(grains)) {
      Set<Double> different = Arrays.stream(draw).map(row -> row[0]).collect(Collectors.toSet());
      assertTrue(different.size() > 0.7 * draw.length, different.size() + " of " + draw.length);
    }
  }

  @Test
  void drawsKeepTheirDistanceAndAreRepeatable() {
    double[][] alike = rows(place -> 0, 0.05);
    double[][] places = new double[PLACES.length][1];
    Arrays.setAll(places, place -> new double[] {place});
    SpacedPixels pixels = SpacedPixels.of(EDGE, PLACES, alike, 1);
    List<double[][]> draws = pixels.draws(places);
    assertEquals(5, pixels.spacing());
    assertEquals(pixels.size(), draws.get(0).length);
    for (double[][] draw : draws) {
      assertTrue(draw.length >= 15, draw.length + " pixels");
      for (int i = 0; i < draw.length; i++) {
        for (int j = 0; j < i; j++) {
          double dx = draw[i][0] % EDGE - draw[j][0] % EDGE;
          double dy = Math.floor(draw[i][0] / EDGE) - Math.floor(draw[j][0] / EDGE);
          assertTrue(Math.hypot(dx, dy) >= pixels.spacing());
        }
      }
    }
    List<double[][]> again = SpacedPixels.of(EDGE, PLACES, alike, 1).draws(places);
    for (int d = 0; d < draws.size(); d++) {
      assertArrayEquals(draws.get(d), again.get(d));
    }
    assertFalse(Arrays.deepEquals(draws.get(0), draws.get(1)), "two draws are the same");
  }

  @Test
  void independentPixelsStandForThemselves() {
    double[][] rows = rows(place -> place, 0);
    SpacedPixels pixels = SpacedPixels.of(EDGE, PLACES, rows, 1);
    assertEquals(1, pixels.spacing());
    assertEquals(1, pixels.draws(rows).size());
    assertEquals(pixels.inside().length, pixels.size());
    assertEquals(EDGE * EDGE * 2 / 3, pixels.size(), 2);
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
    boolean[] borders = SpacedPixels.of(EDGE, PLACES, seen, 1).borders(labels);
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
