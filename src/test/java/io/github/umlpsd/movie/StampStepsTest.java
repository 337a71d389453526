package io.github.umlpsd.movie;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampStepsTest {
  private static final int FRAMES = 400;

  private static StampSteps of(IntToDoubleFunction seconds) {
    return StampSteps.of(IntStream.range(0, FRAMES).mapToDouble(seconds).toArray());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0014, 0.0016, 0.0024, 0.0026, 1 / 30.0, 0.0505})
  void millisecondsGiveTheIntervalOfTheWhole(double interval) {
    for (boolean cut : new boolean[] {false, true}) {
      StampSteps steps =
          of(
              t -> {
                double milliseconds = 1000 * interval * t;
                return (cut ? Math.floor(milliseconds) : Math.rint(milliseconds)) / 1000;
              });
      assertEquals(interval, steps.interval(), 0.001 / FRAMES);
      assertEquals(FRAMES - 1, steps.positions()[FRAMES - 1], "no frame is lost");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.2, 0.4})
  void stampsThatComeLateAreNoGaps(double late) {
    for (int seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      StampSteps steps = of(t -> 7 + 0.05 * (t + late * random.nextDouble()));
      assertEquals(0.05, steps.interval(), 0.05 * 5 * late / FRAMES);
      assertEquals(FRAMES - 1, steps.positions()[FRAMES - 1], "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 30})
  void framesAreMissingThoughOthersComeLate(int lost) {
    for (int seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      StampSteps steps = of(t -> 0.05 * (t + (t >= 200 ? lost : 0) + 0.2 * random.nextDouble()));
      assertArrayEquals(
          IntStream.range(0, FRAMES).map(t -> t + (t >= 200 ? lost : 0)).toArray(),
          steps.positions());
      assertEquals(0.05, steps.interval(), 0.05 / FRAMES);
    }
  }

  @Test
  void aSingleLateStampIsNoGap() {
    StampSteps steps = of(t -> 0.03 * t + (t == 150 ? 0.025 : 0));
    assertEquals(FRAMES - 1, steps.positions()[FRAMES - 1]);
    assertEquals(0.03, steps.interval(), 1e-5);
  }

  @Test
  void gapsOneAfterTheOtherAreCountedOnce() {
    StampSteps steps =
        of(t -> 0.03 * (t + (t >= 100 ? 1 : 0) + (t >= 101 ? 2 : 0) + (t >= 103 ? 4 : 0)));
    assertEquals(FRAMES - 1 + 7, steps.positions()[FRAMES - 1]);
    assertEquals(102, steps.positions()[100] + 1);
    assertEquals(0.03, steps.interval(), 1e-12);
  }

  @Test
  void aRateThatChangesGivesTheMedian() {
    StampSteps steps = of(t -> t < 240 ? 0.05 * t : 12 + 0.06 * (t - 240));
    assertEquals(0.05, steps.interval(), 1e-9);
  }

  @Test
  void whatMeansNothingIsNotKnown() {
    assertFalse(of(t -> 3).known());
    assertFalse(of(t -> t).known());
    assertFalse(of(t -> -t).known());
    assertFalse(of(t -> t / 4).known());
    assertFalse(StampSteps.of(new double[] {5}).known());
    assertTrue(of(t -> 5 + 0.5 * t).known());
  }
}
