package io.github.umlpsd.blinking;

import static io.github.umlpsd.blinking.SimulatedEmitter.INTERVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What bleached is told by all traces of a movie. */
class SecondLookTest {
  private static final int FRAMES = 3_000;
  private static final int TRACES = 40;
  private static final BlinkingParameters DEFAULTS = BlinkingParameters.defaults();
  private static final EmitterModel SLOW = SimulatedEmitter.exponential(3, 3);
  private static final EmitterModel POWER_LAW = SimulatedEmitter.powerLaw(1.5);

  /** Blinkers, of which those with an even number may bleach halfway. */
  private static double[][] movie(EmitterModel model, boolean bleach) {
    double[][] traces = new double[TRACES][];
    for (int i = 0; i < TRACES; i++) {
      traces[i] = SimulatedEmitter.trace(model, FRAMES, 61, i);
      if (bleach && i % 2 == 0) {
        double[] dark =
            Arrays.stream(traces[i]).filter(c -> c < SimulatedEmitter.BRIGHTNESS / 4).toArray();
        Random random = new Random(i);
        for (int t = FRAMES / 2; t < FRAMES; t++) {
          traces[i][t] = dark[random.nextInt(dark.length)];
        }
      }
    }
    return traces;
  }

  private static List<BlinkingStatistics> alone(double[][] traces) {
    return Arrays.stream(traces).map(t -> BlinkingStatistics.of(t, INTERVAL, DEFAULTS)).toList();
  }

  private static List<BlinkingStatistics> together(double[][] traces, int threads) {
    return SecondLook.ofAll(
        TraceSet.of(INTERVAL, traces), DEFAULTS, new Workers(threads, Progress.NONE));
  }

  private static long bleached(List<BlinkingStatistics> movie) {
    return movie.stream().filter(b -> b.bleachingSeconds().value().isPresent()).count();
  }

  @Test
  void exponentialNeighboursShowBleachingThatATraceAloneDoesNot() {
    double[][] traces = movie(SLOW, true);
    List<BlinkingStatistics> together = together(traces, 2);
    long found = bleached(together);
    assertTrue(found >= bleached(alone(traces)) + 5 && found <= TRACES / 2, found + " found");
    for (int i = 1; i < TRACES; i += 2) {
      assertTrue(together.get(i).bleachingSeconds().value().isEmpty(), "trace " + i);
    }
    double seconds = offSeconds(together);
    double before = offSeconds(alone(traces));
    assertTrue(Math.abs(seconds - 3) < Math.abs(before - 3), seconds + " s, " + before + " s");
  }

  @Test
  void powerLawBlinkersAreHardlyEverCalledBleached() {
    double[][] traces = movie(POWER_LAW, false);
    List<BlinkingStatistics> together = together(traces, 2);
    assertTrue(bleached(together) <= 1, bleached(together) + " called");
    assertTrue(bleached(together) <= bleached(alone(traces)));
  }

  /** Where the call changes, everything that depends on it does, and nothing else. */
  @Test
  void allThatIsToldOfATraceAgrees() {
    double[][] traces = movie(SLOW, true);
    List<BlinkingStatistics> alone = alone(traces);
    List<BlinkingStatistics> together = together(traces, 1);
    int changed = 0;
    for (int i = 0; i < TRACES; i++) {
      BlinkingStatistics before = alone.get(i);
      BlinkingStatistics after = together.get(i);
      assertEquals(before.onFraction(), after.onFraction());
      assertEquals(
          before.changePoints().value().map(c -> c.starts().length),
          after.changePoints().value().map(c -> c.starts().length));
      int lived =
          after
              .bleachingSeconds()
              .value()
              .map(seconds -> (int) Math.round(seconds / INTERVAL))
              .orElse(FRAMES);
      double seen =
          after.share().value().map(s -> s.onSeconds() + s.offSeconds()).orElse(lived * INTERVAL);
      assertEquals(lived * INTERVAL, seen, 3 * INTERVAL, "trace " + i);
      changed += before.bleachingSeconds().value().equals(after.bleachingSeconds().value()) ? 0 : 1;
    }
    assertTrue(changed > 0);
  }

  @Test
  void theSameAtAnyNumberOfThreadsAndInAnyOrder() {
    double[][] traces = movie(SLOW, true);
    double[][] turned = new double[TRACES][];
    Arrays.setAll(turned, i -> traces[TRACES - 1 - i]);
    List<BlinkingStatistics> one = together(traces, 1);
    List<BlinkingStatistics> three = together(traces, 3);
    List<BlinkingStatistics> other = together(turned, 1);
    for (int i = 0; i < TRACES; i++) {
      assertEquals(one.get(i).bleachingSeconds(), three.get(i).bleachingSeconds());
      assertEquals(
          one.get(i).bleachingSeconds().value(),
          other.get(TRACES - 1 - i).bleachingSeconds().value());
    }
  }

  @Test
  void whatDoesNotChangeIsNotLookedAtAgain() {
    List<BlinkingStatistics> alone = alone(movie(SimulatedEmitter.exponential(0.3, 0.3), false));
    List<BlinkingStatistics> together =
        SecondLook.at(
            alone,
            i -> {
              throw new AssertionError("trace " + i + " is asked for");
            },
            new boolean[FRAMES],
            INTERVAL,
            DEFAULTS,
            new Workers(1, Progress.NONE));
    for (int i = 0; i < TRACES; i++) {
      assertSame(alone.get(i), together.get(i));
    }
  }

  @Test
  void stepsAreBleachingUnlessMostTracesBlinkByAPowerLaw() {
    DarkPeriods step = new DarkPeriods(true, new int[0], 900, 1_000);
    DarkPeriods blinker = new DarkPeriods(true, powerLaw(), 0, 1_000);
    DarkPeriods never = new DarkPeriods(true, new int[0], 0, 1_000);
    assertTrue(odds(List.of(step, never)).stepsBleach());
    assertTrue(odds(List.of(blinker, step, step)).stepsBleach());
    List<DarkPeriods> most = new ArrayList<>(Collections.nCopies(40, blinker));
    most.add(step);
    assertFalse(odds(most).stepsBleach());
    assertTrue(odds(most).exponentialShare() < 0.1);
    assertEquals(0.5, odds(List.of(never)).exponentialShare(), 1e-9);
  }

  private static BleachingOdds odds(List<DarkPeriods> traces) {
    return BleachingOdds.of(traces, DEFAULTS.minimumDarkFraction());
  }

  private static int[] powerLaw() {
    Random random = new Random(3);
    return random.ints(60).map(i -> (int) (3 * Math.pow(1 - random.nextDouble(), -2))).toArray();
  }

  private static double offSeconds(List<BlinkingStatistics> movie) {
    return ClassBlinking.of(movie, DEFAULTS).times().value().orElseThrow().off().value();
  }
}
