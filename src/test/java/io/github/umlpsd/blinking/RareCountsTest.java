package io.github.umlpsd.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RareCountsTest {
  private static final BlinkingParameters DEFAULTS = BlinkingParameters.defaults();

  @ParameterizedTest
  @CsvSource({"0.02, 500", "0.02, 5000", "0.1, 500", "0.1, 5000", "0.5, 5000"})
  void fewPhotonsAreNoSteps(double photons, int frames) {
    int steps = 0;
    for (int i = 0; i < 40; i++) {
      RandomStream random = RandomStream.of(81, frames, i);
      steps += steps(frames, t -> random.poisson(photons)).value().map(c -> c.count()).orElse(0);
    }
    assertTrue(steps <= 4, steps + " in 40 traces");
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 100_000})
  void oneWrongFrameLeavesCountsWhatTheyAre(int ray) {
    for (int i = 0; i < 5; i++) {
      RandomStream random = RandomStream.of(84, i);
      double[] trace = new double[1000];
      Arrays.setAll(trace, t -> t == 500 ? ray : random.poisson(1.5));
      BlinkingStatistics found = BlinkingStatistics.of(trace, 0.1, DEFAULTS);
      assertEquals(1, CountSteps.of(trace).step());
      assertTrue(found.states().value().isEmpty(), found.states().toString());
    }
  }

  /** Rounded noise of a camera has few different values. */
  @Test
  void roundedNoiseIsNoSteps() {
    int steps = 0;
    for (int i = 0; i < 40; i++) {
      RandomStream random = RandomStream.of(82, i);
      steps +=
          steps(500, t -> Math.rint(10.3 + 0.4 * random.gaussian())).value().orElseThrow().count();
    }
    assertTrue(steps <= 4, steps + " in 40 traces");
  }

  @Test
  void findsWhereFewPhotonsBecomeFewer() {
    RandomStream random = RandomStream.of(83);
    ChangePoints found =
        steps(4000, t -> random.poisson(t < 1500 ? 0.8 : 0.05)).value().orElseThrow();
    assertEquals(1, found.count());
    assertEquals(1500, found.starts()[1], 20);
    assertEquals(0.8, found.means()[0], 0.1);
    assertEquals(0.05, found.means()[1], 0.02);
    assertEquals(2, found.levels());
    assertEquals(4000, found.end(1));
  }

  @Test
  void aHandfulOfPhotonsTellsNothing() {
    Finding<ChangePoints> found = steps(500, t -> t % 100 == 0 ? 1 : 0);
    assertTrue(found.value().isEmpty());
    assertTrue(found.reason().contains("5 counts in all"), found.reason());
  }

  private static Finding<ChangePoints> steps(int frames, IntToDoubleFunction value) {
    double[] trace = new double[frames];
    Arrays.setAll(trace, value);
    return BlinkingStatistics.of(trace, SimulatedEmitter.INTERVAL, DEFAULTS).changePoints();
  }
}
