package io.github.umlpsd.blinking.steps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.Bleaching;
import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.SimulatedEmitter;
import io.github.umlpsd.simulate.emitters.Constant;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointsTest {
  private static final BlinkingParameters DEFAULTS = BlinkingParameters.defaults();

  @Test
  void findsNoiselessStepsExactly() {
    double[] trace = new double[600];
    Arrays.fill(trace, 50, 200, 10);
    Arrays.fill(trace, 200, 300, 20);
    Arrays.fill(trace, 300, 450, 10);
    ChangePoints steps = ChangePoints.of(trace, DEFAULTS);
    assertArrayEquals(new int[] {0, 50, 200, 300, 450}, steps.starts());
    assertArrayEquals(new double[] {0, 10, 20, 10, 0}, steps.means(), 1e-12);
    assertArrayEquals(new int[] {0, 1, 2, 1, 0}, steps.levelOf());
    assertEquals(3, steps.levels());
  }

  /** Values whose means are rounded: what is left within segments is no noise. */
  @ParameterizedTest
  @CsvSource({"30, 0.99", "12, 0.9"})
  void findsTheSwitchesOfATelegraphWithoutNoise(int dwell, double least) {
    for (int seed = 0; seed < 10; seed++) {
      RandomStream random = RandomStream.of(seed);
      double[] trace = new double[900];
      int switches = -1;
      for (int from = 0, length; from < trace.length; from += length) {
        length = 3 + (int) random.exponential(dwell - 3);
        double value = switches++ % 2 == 0 ? 10.1 : 37.73;
        Arrays.fill(trace, from, Math.min(trace.length, from + length), value);
      }
      double share = ChangePoints.of(trace, DEFAULTS).count() / (double) switches;
      assertTrue(share >= least && share <= 1, share + " of " + switches);
    }
  }

  @Test
  void aFrameWithASwitchIsNoStep() {
    double[] trace = new double[600];
    Random random = new Random(2);
    Arrays.fill(trace, 100, 300, 100);
    trace[99] = 30;
    trace[300] = 60;
    // A level that lasts for two frames, and a dark period of two, are steps.
    Arrays.fill(trace, 400, 402, 50);
    Arrays.fill(trace, 402, 600, 100);
    Arrays.fill(trace, 500, 502, 0);
    Arrays.setAll(trace, t -> trace[t] + random.nextGaussian());
    ChangePoints steps = ChangePoints.of(trace, DEFAULTS);
    assertArrayEquals(new int[] {0, 100, 301, 400, 402, 500, 502}, steps.starts());
  }

  @ParameterizedTest
  @ValueSource(doubles = {300, 3000})
  void everySwitchOfABrightEmitterIsOneStep(double brightness) {
    RandomStream random = RandomStream.of(17);
    double[] course =
        SimulatedEmitter.exponential(1.5, 1.5).course(10_000, SimulatedEmitter.INTERVAL, random);
    double[] trace = new double[course.length];
    int switches = 0;
    for (int t = 0; t < course.length; t++) {
      trace[t] = random.poisson(brightness * course[t] + 20);
      switches += t > 0 && course[t] > 0.5 != course[t - 1] > 0.5 ? 1 : 0;
    }
    int found = ChangePoints.of(trace, DEFAULTS).count();
    assertEquals(1, found / (double) switches, 0.06);
  }

  @Test
  void findsThreeLevelsInPhotonNoise() {
    RandomStream random = RandomStream.of(3);
    double[] trace = new double[10_000];
    double[] level = {20, 60, 120};
    for (int t = 0; t < trace.length; t++) {
      trace[t] = random.poisson(level[t / 250 % 3]);
    }
    ChangePoints steps = ChangePoints.of(trace, DEFAULTS);
    assertEquals(3, steps.levels());
    assertEquals(39, steps.count());
    for (int i = 0; i < 40; i++) {
      assertEquals(250 * i, steps.starts()[i], 2);
      assertEquals(level[i % 3], steps.means()[i], 3);
    }
  }

  @Test
  void seldomFindsAStepWhereThereIsNone() {
    int found = 0;
    for (int i = 0; i < 40; i++) {
      double[] trace = SimulatedEmitter.trace(new Constant(), 5000, 8, i);
      found += ChangePoints.of(trace, DEFAULTS).count();
    }
    assertTrue(found <= 1, found + " false change points");
  }

  /** Records so short that slow noise can be told from white by its neighbours only. */
  @ParameterizedTest
  @CsvSource({"0.3,200", "0.6,200", "0.3,500", "0.6,500"})
  void noiseWithAMemoryHasNoLevels(double correlation, int frames) {
    int levels = 0;
    int states = 0;
    for (int i = 0; i < 60; i++) {
      RandomStream random = RandomStream.of(9, frames, Math.round(100 * correlation), i);
      double[] trace = new double[frames];
      double noise = random.gaussian();
      for (int t = 0; t < frames; t++) {
        trace[t] = noise;
        noise *= correlation;
        noise += Math.sqrt(1 - correlation * correlation) * random.gaussian();
      }
      BlinkingStatistics found = BlinkingStatistics.of(trace, 1, DEFAULTS);
      levels += found.levels().orElse(0) > 1 ? 1 : 0;
      states += found.states().value().isPresent() ? 1 : 0;
    }
    assertTrue(levels <= 3 && states <= 2, levels + " with levels, " + states + " with states");
  }

  @ParameterizedTest
  @CsvSource({"7.5,0", "1,1000", "1,-40", "0.01,3", "250,-12345"})
  void scaleAndOffsetOfTheTraceDoNotMatter(double scale, double offset) {
    for (int seed = 0; seed < 5; seed++) {
      double[] trace = SimulatedEmitter.trace(SimulatedEmitter.exponential(1, 2), 4000, 4, seed);
      double[] other = Arrays.stream(trace).map(x -> scale * x + offset).toArray();
      int[] starts = ChangePoints.of(trace, DEFAULTS).starts();
      assertTrue(starts.length > 10, starts.length + " segments");
      assertArrayEquals(starts, ChangePoints.of(other, DEFAULTS).starts());
    }
  }

  @Test
  void countsTheBleachingStepsOfMeasuredTraces() throws IOException {
    List<double[]> traces = measured();
    assertEquals(4 + 1, ChangePoints.of(traces.get(0), DEFAULTS).levels());
    assertEquals(3 + 1, ChangePoints.of(traces.get(1), DEFAULTS).levels());
    // The second of three levels lasts for 4 frames only: a step, but no level that counts.
    ChangePoints third = ChangePoints.of(traces.get(2), DEFAULTS);
    assertEquals(3, third.levels());
    assertNear(third.starts(), 205, 209, 330);
    double[] bleached = {726, 403, 329};
    for (int i = 0; i < 3; i++) {
      ChangePoints steps = ChangePoints.of(traces.get(i), DEFAULTS);
      double seconds = Bleaching.timeSeconds(steps, 1, DEFAULTS).value().orElseThrow();
      assertEquals(bleached[i], seconds, 2);
    }
  }

  private static void assertNear(int[] starts, int... wanted) {
    for (int frame : wanted) {
      assertTrue(
          Arrays.stream(starts).anyMatch(s -> Math.abs(s - frame) <= 2),
          "no step near frame " + frame);
    }
  }

  private static List<double[]> measured() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ChangePointsTest.class.getResourceAsStream(
                    "/quickpbsa/bleaching_3_traces_1000_frames.txt"),
                StandardCharsets.US_ASCII))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank())
          .map(l -> Arrays.stream(l.trim().split(" +")).mapToDouble(Double::parseDouble).toArray())
          .toList();
    }
  }
}
