package io.github.umlpsd.blinking.steps;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.simulate.emitters.RandomStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedLevelsTest {
  private static final int TRACES = 20;
  private static final int FRAMES = 2500;
  private static final double BACKGROUND = 1000;

  /** Two switches within a few frames make segments of any mean, which no emitter has. */
  @ParameterizedTest
  @CsvSource({"6, 300, 15", "6, 1000, 12", "10, 300, 15", "20, 300, 18"})
  void aTelegraphHasTwoLevels(double dwell, double brightness, int least) {
    int right = tracesWith(2, new double[] {0, 1}, dwell, brightness);
    assertTrue(right >= least, right + " of " + TRACES);
  }

  /** A grey state that holds for some frames is no mixture of the others. */
  @ParameterizedTest
  @CsvSource({"20, 300, 17", "6, 1000, 17", "50, 300, 18", "150, 120, 16"})
  void aGreyStateIsALevel(double dwell, double brightness, int least) {
    int right = tracesWith(3, new double[] {0, 0.45, 1}, dwell, brightness);
    assertTrue(right >= least, right + " of " + TRACES);
  }

  private static int tracesWith(int levels, double[] states, double dwell, double brightness) {
    int right = 0;
    for (int seed = 301; seed < 301 + TRACES; seed++) {
      double[] trace = trace(states, dwell, brightness, RandomStream.of(seed));
      int found = ChangePoints.of(trace, BlinkingParameters.defaults()).levels();
      right += found == levels ? 1 : 0;
    }
    return right;
  }

  /** Exponential stays of any beginning and end within a frame, then another state at random. */
  private static double[] trace(
      double[] states, double dwell, double brightness, RandomStream random) {
    double[] trace = new double[FRAMES];
    int state = 0;
    for (double from = 0, to; from < FRAMES; from = to) {
      to = Math.min(FRAMES, from + random.exponential(dwell));
      for (int t = (int) from; t < to; t++) {
        trace[t] += states[state] * (Math.min(to, t + 1) - Math.max(from, t));
      }
      state = (state + 1 + (int) ((states.length - 1) * random.uniform())) % states.length;
    }
    for (int t = 0; t < FRAMES; t++) {
      trace[t] = random.poisson(brightness * trace[t] + BACKGROUND) - BACKGROUND;
    }
    return trace;
  }
}
