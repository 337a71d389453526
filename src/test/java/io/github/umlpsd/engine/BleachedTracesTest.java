package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.SimulatedEmitter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ON fractions of dots that bleached hold the dark frames after it, which is told. */
class BleachedTracesTest {
  private static final int FRAMES = 3_000;

  private static double[] trace(int number, boolean bleaches) {
    double[] trace =
        SimulatedEmitter.trace(SimulatedEmitter.exponential(0.6, 0.6), FRAMES, 9, number);
    double[] dark =
        Arrays.stream(trace).filter(counts -> counts < SimulatedEmitter.BRIGHTNESS / 4).toArray();
    for (int t = FRAMES / 2; bleaches && t < FRAMES; t++) {
      trace[t] = dark[t % dark.length];
    }
    return trace;
  }

  @ParameterizedTest
  @CsvSource({"0, false", "2, false", "6, true", "12, true"})
  void manyOfThemAreTold(int bleached, boolean told) {
    double[][] traces = new double[12][];
    Arrays.setAll(traces, i -> trace(i, i < bleached));
    List<String> warnings =
        OneClass.told(SimulatedEmitter.INTERVAL, traces, Map.of(), "with two states bleached");
    assertEquals(told ? 1 : 0, warnings.size(), warnings.toString());
    if (told) {
      // A few dark ends are no surprise after the dark times before them.
      int named = Integer.parseInt(warnings.get(0).split(" ")[0]);
      assertTrue(named <= bleached && named >= bleached - 2, warnings.get(0));
    }
  }
}
