package io.github.umlpsd.compare.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.SecondLook;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.statistics.Ranks;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DynamicsTest {
  private static final int FRAMES = 1200;
  private static final double INTERVAL = 0.05;

  @Test
  void equalValuesShareARank() {
    double[] ranks = Ranks.standardized(new double[] {5, 1, 5, 9});
    assertEquals(ranks[0], ranks[2], 1e-12);
    assertEquals(0, Arrays.stream(ranks).sum(), 1e-12);
    assertEquals(4, Arrays.stream(ranks).map(r -> r * r).sum(), 1e-12);
    assertEquals(0, Ranks.standardized(new double[] {3, 3, 3})[1]);
  }

  @Test
  void anOnFractionThatFallsIsSeenAndAnEvenOneIsNot() {
    Dots falling = dots(24, i -> states(new SplittableRandom(i), t -> t < FRAMES / 2 ? 0.8 : 0.4));
    Dots even = dots(24, i -> states(new SplittableRandom(90 + i), t -> 0.6));
    Ageing fall = on(Ageing.of(falling, 4, 1));
    // A line through 0.8, 0.8, 0.4, 0.4: 1.6 times the step.
    assertEquals(-0.64, fall.slope().value(), 0.12);
    assertTrue(fall.slope().differs());
    assertEquals(4, fall.windows().size());
    assertTrue(fall.windows().get(0).value() > fall.windows().get(3).value() + 0.25);
    assertFalse(on(Ageing.of(even, 4, 1)).slope().differs());
    assertEquals(2, on(Ageing.of(even, 2, 1)).windows().size());
  }

  @Test
  void windowsBehindBleachingAreLeftOut() {
    Dots bleached =
        dots(
            6,
            i -> {
              double[] course = new double[FRAMES];
              Arrays.fill(course, 0, FRAMES / 2, 1);
              return course;
            });
    Ageing counts = Ageing.of(bleached, 4, 1).get(AgeingQuantity.RELATIVE_COUNTS.ordinal());
    assertEquals(6, counts.windows().get(1).dots());
    assertEquals(0, counts.windows().get(2).dots());
    assertEquals(0, counts.slope().value(), 0.02);
  }

  @Test
  void noiseOfOneLevelDoesNotDependOnTheLength() {
    SplittableRandom random = new SplittableRandom(4);
    Dots white =
        dots(30, i -> IntStream.range(0, FRAMES).mapToDouble(t -> random.nextGaussian()).toArray());
    SpectrumAgeing found = SpectrumAgeing.of(white, 1).value().orElseThrow();
    assertTrue(found.low() < 0 && found.high() > 0, () -> found.low() + " " + found.high());
    // Noise of 30 counts on 500: one-sided density 2 dt var / mean^2.
    assertEquals(2 * INTERVAL * Math.pow(300 / 500.0, 2), found.level()[3], 0.1 * found.level()[3]);
    assertEquals(FRAMES * INTERVAL, found.seconds()[3], 1e-9);
  }

  @Test
  void timesThatFollowEachOtherAreRemembered() {
    Dots memory = dots(12, i -> remembering(new SplittableRandom(i), 0.8));
    Dots none = dots(12, i -> remembering(new SplittableRandom(50 + i), 0));
    DwellMemory seen = DwellMemory.of(MemoryKind.ON_ON, memory, 0, 1e9, 1);
    assertTrue(seen.p() < 0.01);
    // 6 / pi asin(rho / 2) for normal numbers of correlation rho.
    assertEquals(6 / Math.PI * Math.asin(0.4), seen.correlation(), 0.2);
    assertTrue(DwellMemory.of(MemoryKind.ON_OFF, memory, 0, 1e9, 1).p() > 0.01);
    assertTrue(DwellMemory.of(MemoryKind.ON_ON, none, 0, 1e9, 1).p() > 0.05);
    assertEquals(0, DwellMemory.of(MemoryKind.ON_ON, memory, 1e6, 1e9, 1).dots());
  }

  @Test
  void greyLevelsAtOnePlaceAreShared() {
    Dots shared = dots(16, 100, i -> grey(new SplittableRandom(i), 0.5));
    Dots anywhere = dots(16, 100, i -> grey(new SplittableRandom(40 + i), 0.2 + 0.6 * i / 15.0));
    SharedLevels found = SharedLevels.of(shared, 1);
    assertEquals(0.5, found.sharedAt(), SharedLevels.WINDOW / 2);
    assertTrue(found.p() < 0.01, found::toString);
    assertEquals(1 / 3.0, found.greyShare().value(), 0.08);
    assertEquals(1, Arrays.stream(found.occupancy()).sum(), 1e-9);
    assertTrue(SharedLevels.of(anywhere, 1).p() > 0.02);
    TransitionMap map = TransitionMap.of(shared);
    assertEquals(1, Arrays.stream(map.density()).flatMapToDouble(Arrays::stream).sum(), 1e-9);
    IntensityDwellMap dwells = IntensityDwellMap.of(shared, 1);
    assertEquals(1, Arrays.stream(dwells.density()).flatMapToDouble(Arrays::stream).sum(), 1e-9);
    assertEquals(0, dwells.correlation(), 0.2);
  }

  @Test
  void aLampIsSeenInAllPairsAndCrosstalkInNearOnes() {
    SplittableRandom random = new SplittableRandom(3);
    int n = 30;
    double[] x = random.doubles(n, 0, 100).toArray();
    double[] y = random.doubles(n, 0, 100).toArray();
    double[][] own = new double[n][];
    Arrays.setAll(own, i -> random.doubles(600, -1, 1).toArray());
    double[] lamp = random.doubles(600, -0.4, 0.4).toArray();
    double[][] lit = new double[n][600];
    double[][] near = new double[n][600];
    for (int i = 0; i < n; i++) {
      for (int t = 0; t < 600; t++) {
        lit[i][t] = own[i][t] + lamp[t];
        near[i][t] = own[i][t];
        for (int j = 0; j < n; j++) {
          near[i][t] += j != i && Math.hypot(x[i] - x[j], y[i] - y[j]) < 15 ? 0.5 * own[j][t] : 0;
        }
      }
    }
    NeighbourCorrelation alone = neighbours(own, x, y);
    NeighbourCorrelation common = neighbours(lit, x, y);
    NeighbourCorrelation crosstalk = neighbours(near, x, y);
    assertTrue(alone.allP() > 0.02 && alone.rings().get(0).p() > 0.02);
    // Variances 0.4^2 / 3 of the lamp and 1/3 of each dot.
    assertEquals(0.16 / 1.16, common.all(), 0.03);
    assertTrue(common.allP() < 0.01);
    assertTrue(common.rings().get(0).p() > 0.02);
    assertTrue(crosstalk.rings().get(0).p() < 0.01);
    assertTrue(crosstalk.rings().get(0).correlation() > 0.2);
    int pairs = alone.rings().stream().mapToInt(NeighbourCorrelation.Ring::pairs).sum();
    assertEquals(n * (n - 1) / 2, pairs);
  }

  private static NeighbourCorrelation neighbours(double[][] traces, double[] x, double[] y) {
    return NeighbourCorrelation.of(TraceSet.of(INTERVAL, traces), x, y, 1).value().orElseThrow();
  }

  private static Ageing on(List<Ageing> all) {
    return all.get(AgeingQuantity.ON_FRACTION.ordinal());
  }

  /** Courses from 0 to 1 become 1,000 counts with noise; others are noise around 500. */
  private static Dots dots(int count, IntFunction<double[]> course) {
    return dots(count, 30, course);
  }

  private static Dots dots(int count, double sd, IntFunction<double[]> course) {
    SplittableRandom noise = new SplittableRandom(77);
    double[][] traces = new double[count][];
    for (int i = 0; i < count; i++) {
      double[] own = course.apply(i);
      boolean signed = Arrays.stream(own).anyMatch(v -> v < 0);
      traces[i] =
          Arrays.stream(own)
              .map(v -> signed ? 500 + 300 * v : 1000 * v + sd * noise.nextGaussian())
              .toArray();
    }
    TraceSet set = TraceSet.of(INTERVAL, traces);
    return Dots.of(
        set, SecondLook.ofAll(set, BlinkingParameters.defaults(), new Workers(1, Progress.NONE)));
  }

  /** Stays of 10 frames on average, ON with a probability that may change. */
  private static double[] states(SplittableRandom random, IntToDoubleFunction on) {
    double[] course = new double[FRAMES];
    double state = 0;
    for (int t = 0; t < FRAMES; t++) {
      if (t == 0 || random.nextDouble() < 0.1) {
        state = random.nextDouble() < on.applyAsDouble(t) ? 1 : 0;
      }
      course[t] = state;
    }
    return course;
  }

  private static double[] remembering(SplittableRandom random, double memory) {
    double[] course = new double[FRAMES];
    double[] last = {random.nextGaussian(), random.nextGaussian()};
    int state = 0;
    for (int t = 0; t < FRAMES; state = 1 - state) {
      last[state] = memory * last[state] + Math.sqrt(1 - memory * memory) * random.nextGaussian();
      int end = t + (int) Math.round(Math.exp(2.5 + 0.6 * last[state]));
      for (; t < Math.min(end, FRAMES); t++) {
        course[t] = state;
      }
    }
    return course;
  }

  private static double[] grey(SplittableRandom random, double grey) {
    double[] levels = {0, grey, 1};
    double[] course = new double[FRAMES];
    int state = 0;
    for (int t = 0; t < FRAMES; t++) {
      if (random.nextDouble() < 0.04) {
        state = (state + 1 + random.nextInt(2)) % 3;
      }
      course[t] = levels[state];
    }
    return course;
  }
}
