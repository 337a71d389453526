package io.github.umlpsd.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.Switching;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {
  private static final double INTERVAL = 0.03;
  private static final int TRACES = 10;

  /** How many of some emitters drift under a lamp or focus that changes with the time, 0 to 1. */
  private static int drifting(
      long seed, int frames, DoubleUnaryOperator light, double dwell, double... levels) {
    Dwell law = new Dwell.Exponential(dwell * INTERVAL);
    List<Switching.State> states =
        Arrays.stream(levels).mapToObj(level -> new Switching.State(level, law)).toList();
    int drifting = 0;
    for (int i = 0; i < TRACES; i++) {
      RandomStream random = RandomStream.of(seed, i);
      double[] course = new Switching(states).course(frames, INTERVAL, random);
      double[] trace = new double[frames];
      Arrays.setAll(
          trace,
          t ->
              random.poisson(100 + 600 * course[t] * light.applyAsDouble(t / (double) frames))
                  - 100);
      BlinkingStatistics statistics =
          BlinkingStatistics.of(trace, INTERVAL, BlinkingParameters.defaults());
      drifting += statistics.drifts() ? 1 : 0;
      assertEquals(statistics.drifts(), statistics.levels().isEmpty());
    }
    return drifting;
  }

  /** Whatever the way of the light: it falls, far or not so far, and it falls and comes again. */
  @Test
  void aBlinkingEmitterWhoseLightChangesSmoothlyHasNoLevels() {
    List<DoubleUnaryOperator> ways =
        List.of(
            t -> Math.exp(-0.7 * t),
            t -> Math.exp(-1.5 * t),
            t -> Math.exp(-2.3 * t),
            t -> 0.4 + 0.6 * t,
            t -> 1 - 0.5 * t * t,
            t -> 1 - 0.5 * Math.sin(Math.PI * t));
    for (int way = 0; way < ways.size(); way++) {
      int drifting = drifting(70 + way, 2000, ways.get(way), 40, 0, 1);
      assertTrue(drifting >= TRACES - 1, "way " + way + ": " + drifting);
    }
  }

  /** Hardly one: long stays of several levels may lie so that their light falls. */
  @ParameterizedTest
  @ValueSource(doubles = {10, 40, 100, 250})
  void levelsUnderSteadyLightAreNoDrift(double dwell) {
    assertEquals(0, drifting(80, 2000, t -> 1, dwell, 0, 1));
    assertTrue(drifting(81, 2000, t -> 1, dwell, 0, 0.5, 1) <= 1);
    assertTrue(drifting(82, 2000, t -> 1, dwell, 0.3, 0.6, 1) <= 1);
    assertTrue(drifting(83, 2000, t -> 1, dwell, 0, 0.33, 0.66, 1) <= 1);
  }
}
