package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.SecondLook;
import io.github.umlpsd.blinking.SimulatedEmitter;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

  /** Dots that bind during the movie are bleaching ones, seen backwards. */
  @ParameterizedTest
  @CsvSource({"0, false", "2, false", "6, true", "12, true"})
  void manyThatAppearLateAreTold(int late, boolean told) {
    double[][] traces = new double[12][FRAMES];
    for (int i = 0; i < traces.length; i++) {
      double[] forwards = trace(i, i < late);
      Arrays.setAll(traces[i], t -> forwards[FRAMES - 1 - t]);
    }
    List<String> warnings =
        OneClass.told(SimulatedEmitter.INTERVAL, traces, Map.of(), "are dark at the start");
    assertEquals(told ? 1 : 0, warnings.size(), warnings.toString());
    if (told) {
      int named = Integer.parseInt(warnings.get(0).split(" ")[0]);
      assertTrue(named <= late && named >= late - 2, warnings.get(0));
    }
  }

  /** A run tells of each trace, and of their class, what all traces tell of it. */
  @Test
  void whatBleachedIsToldByAllTraces() {
    double[][] traces = new double[30][];
    for (int i = 0; i < traces.length; i++) {
      traces[i] = SimulatedEmitter.trace(SimulatedEmitter.exponential(3, 3), FRAMES, 62, i);
      double[] dark =
          Arrays.stream(traces[i]).filter(c -> c < SimulatedEmitter.BRIGHTNESS / 4).toArray();
      for (int t = FRAMES / 2; i % 2 == 0 && t < FRAMES; t++) {
        traces[i][t] = dark[t % dark.length];
      }
    }
    TraceSet set = TraceSet.of(SimulatedEmitter.INTERVAL, traces);
    Parameters parameters =
        Parameters.of(
            Map.of(
                ParameterKey.CLUSTERS, "1",
                ParameterKey.EPOCHS, "1",
                ParameterKey.BINS, "10",
                ParameterKey.FEATURES, "trace"));
    Analysis analysis = UmlPsd.analyze("", set, parameters, Progress.NONE);
    List<BlinkingStatistics> together =
        SecondLook.ofAll(set, parameters.blinking(), new Workers(1, Progress.NONE));
    int changed = 0;
    for (int i = 0; i < traces.length; i++) {
      Optional<Double> found =
          analysis.members().blinking().get(i).orElseThrow().bleachingSeconds().value();
      assertEquals(together.get(i).bleachingSeconds().value(), found);
      BlinkingStatistics alone =
          BlinkingStatistics.of(set.trace(i), set.frameIntervalSeconds(), parameters.blinking());
      changed += found.equals(alone.bleachingSeconds().value()) ? 0 : 1;
    }
    assertTrue(changed > 0);
    assertEquals(
        together.stream().filter(b -> b.bleachingSeconds().value().isPresent()).count(),
        analysis.classifications().get(0).results().stream()
            .mapToInt(k -> k.blinking().bleached())
            .sum());
  }
}
