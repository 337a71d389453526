package io.github.umlpsd.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Light of crystals that a mask leaves out is no background. */
class OutsideTest {
  private static final int SIDE = 64;
  private static final Workers ONE = new Workers(1, Progress.NONE);

  private final SimulatedCrystals crystals =
      CrystalSimulator.simulate(CrystalScene.of(SIDE, SIDE, 100), 5, ONE);
  private final float[] average = Projections.of(crystals.movie().frames(), ONE).mean();

  private Outside outside(IntPredicate inside) {
    int[] mask = IntStream.range(0, SIDE * SIDE).map(i -> inside.test(i) ? 0 : -1).toArray();
    return Outside.of(new Mask(SIDE, SIDE, mask, 1, Double.NaN), average);
  }

  private double trueBackground() {
    return IntStream.range(0, average.length)
        .filter(i -> crystals.crystalMap()[i] < 0)
        .mapToDouble(i -> average[i])
        .average()
        .orElseThrow();
  }

  @Test
  void crystalsThatTheMaskLeavesOutDoNotChangeTheBackground() {
    int[] map = crystals.crystalMap();
    for (IntPredicate mask :
        new IntPredicate[] {i -> map[i] >= 0, i -> map[i] == 0, i -> map[i] == 2}) {
      Outside outside = outside(mask);
      assertEquals(trueBackground(), outside.background(), 2);
      assertTrue(outside.warning().isEmpty(), "bright " + outside.bright());
    }
  }

  /** A part of a crystal that fills most of the image. */
  @Test
  void muchLightOutsideIsTold() {
    float[] light = new float[100];
    int[] mask = new int[100];
    for (int i = 0; i < light.length; i++) {
      light[i] = (i < 30 ? 100 : 500) + i % 7;
      mask[i] = i < 80 ? Mask.OUTSIDE : 0;
    }
    Outside outside = Outside.of(new Mask(10, 10, mask, 1, Double.NaN), light);
    assertTrue(outside.background() > 400);
    assertTrue(outside.warning().orElseThrow().contains(" % of the pixels outside"));
  }

  @Test
  void nothingIsOutsideOfAMaskOfAllPixels() {
    assertEquals(0, outside(i -> true).background());
    assertTrue(outside(i -> true).warning().isEmpty());
  }
}
