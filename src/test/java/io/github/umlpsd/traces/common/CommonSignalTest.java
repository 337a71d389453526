package io.github.umlpsd.traces.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lamp does to all dots is taken out; what dots do by themselves is not. */
class CommonSignalTest {
  private static final int FRAMES = 1500;
  private static final Workers WORKERS = new Workers(2, Progress.NONE);

  private static TraceSet steady(int dots, double signal, long seed) {
    return TraceSimulator.simulate(
            TraceScene.of(SampleSet.ONLY_TELEGRAPH_POWER_LAW)
                .withSize(dots, FRAMES)
                .withSignal(signal),
            seed,
            WORKERS)
        .traces();
  }

  private static TraceSet lit(TraceSet steady, double rms, double beta, long seed) {
    double[] lamp = new FlickerNoise(beta, FRAMES).draw(RandomStream.of(seed, 7));
    double[][] traces =
        IntStream.range(0, steady.size())
            .mapToObj(
                i -> {
                  double[] trace = steady.trace(i);
                  Arrays.setAll(trace, t -> trace[t] * (1 + rms * lamp[t]));
                  return trace;
                })
            .toArray(double[][]::new);
    return TraceSet.of(steady.frameIntervalSeconds(), traces);
  }

  /** Mean square of what differs from the steady lamp, in units of the mean light. */
  private static double error(TraceSet traces, TraceSet steady) {
    double sum = 0;
    for (int i = 0; i < steady.size(); i++) {
      double[] truth = steady.trace(i);
      double[] found = traces.trace(i);
      double mean = Arrays.stream(truth).average().orElseThrow();
      for (int t = 0; t < FRAMES; t++) {
        sum += Math.pow((found[t] - truth[t]) / mean, 2);
      }
    }
    return Math.sqrt(sum / steady.size() / FRAMES);
  }

  @ParameterizedTest
  @CsvSource({"0.05,0,0.25", "0.02,0,0.45", "0.05,1,0.6", "0.02,1,0.7"})
  void mostOfTheLampIsGone(double rms, double beta, double left) {
    TraceSet steady = steady(50, 5, 11);
    TraceSet unsteady = lit(steady, rms, beta, 11);
    CommonSignal.Divided divided = CommonSignal.divide(unsteady, WORKERS);
    assertTrue(divided.signal().isTakenOut());
    if (beta == 0) {
      assertEquals(rms, divided.signal().fluctuation(), 0.1 * rms);
    }
    double share = error(divided.traces(), steady) / error(unsteady, steady);
    assertTrue(share < left, "left " + share);
  }

  @Test
  void underASteadyLampTracesAreLeftAsTheyAre() {
    for (long seed = 21; seed < 29; seed++) {
      TraceSet steady = steady(40, 2, seed);
      CommonSignal.Divided divided = CommonSignal.divide(steady, WORKERS);
      assertTrue(divided.signal().isKnown());
      assertSame(steady, divided.traces());
    }
  }

  @Test
  void fewDotsTellNothing() {
    TraceSet unsteady = lit(steady(8, 5, 3), 0.05, 0, 3);
    CommonSignal.Divided divided = CommonSignal.divide(unsteady, WORKERS);
    assertFalse(divided.signal().isKnown());
    assertSame(unsteady, divided.traces());
  }

  @Test
  void dimDotsTellNothing() {
    TraceSet steady = steady(40, 0.02, 4);
    assertEquals(0, CommonSignal.divide(steady, WORKERS).signal().share());
  }
}
