package io.github.umlpsd.blinking.dwells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.SimulatedEmitter;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateTimesTest {
  private static final double INTERVAL = SimulatedEmitter.INTERVAL;

  @Test
  void timesOfAKnownCourse() {
    StateCourse course =
        StateCourse.above(new double[] {1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0}, 0.5);
    DwellTimes dwells = DwellTimes.of(course, 0.5);
    StateTimes times =
        StateTimes.of(dwells, 6 / 16.0, course.switches(), 8, 0).value().orElseThrow();
    assertEquals(3 / 2.5, times.on().value(), 1e-12);
    assertEquals(5 / 2.5, times.off().value(), 1e-12);
    assertEquals(5 / 8.0, times.rate().value(), 1e-12);
    assertEquals(times.on().value() / Math.sqrt(2.5), times.on().error(), 0.1);
    assertTrue(StateTimes.of(dwells, 0.5, 1, 8, 0).reason().contains("only once"));
  }

  @Test
  void intervalsHoldTheTruth() {
    int held = 0;
    int rates = 0;
    List<StateTimes> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      StateTimes times = times(1.2, 2.4, 3000, i);
      held += times.on().low() < 1.2 && 1.2 < times.on().high() ? 1 : 0;
      rates += times.rate().low() < 1 / 1.8 && 1 / 1.8 < times.rate().high() ? 1 : 0;
      all.add(times);
    }
    assertTrue(held >= 180 && rates >= 180, held + " " + rates);
    PooledTimes pooled = PooledTimes.of(all).value().orElseThrow();
    assertEquals(1.2, pooled.on().value(), 0.06);
    assertEquals(2.4, pooled.off().value(), 0.12);
    assertTrue(pooled.rate().low() < 1 / 1.8 && pooled.rate().high() > 1 / 1.8 * 0.98);
  }

  /** Mean dwells of 15 frames: a twelfth of the switches is too fast to be seen. */
  @Test
  void missedDwellsAreMadeUpFor() {
    double mean = 15 * INTERVAL;
    int held = 0;
    int rates = 0;
    List<StateTimes> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      StateTimes times = times(mean, mean, 3000, i);
      held += times.off().low() < mean && mean < times.off().high() ? 1 : 0;
      rates += times.rate().low() < 1 / mean && 1 / mean < times.rate().high() ? 1 : 0;
      all.add(times);
    }
    assertTrue(held >= 180 && rates >= 180, held + " " + rates);
    assertEquals(mean, PooledTimes.of(all).value().orElseThrow().off().value(), 0.02 * mean);
  }

  @Test
  void veryFastSwitchingIsMadeUpForInPartOnly() {
    StateTimes fast = times(INTERVAL, INTERVAL, 3000, 1);
    assertTrue(
        fast.on().low() < 1.5 * INTERVAL && fast.on().high() > 2 * INTERVAL, fast.toString());
  }

  @Test
  void aClassOfOneTraceHasThatTracesTimes() {
    StateTimes only = times(1, 1, 3000, 1);
    assertEquals(only.on(), PooledTimes.of(List.of(only)).value().orElseThrow().on());
    assertTrue(PooledTimes.of(List.of()).value().isEmpty());
  }

  private static StateTimes times(double on, double off, int frames, int number) {
    double[] course =
        SimulatedEmitter.exponential(on, off).course(frames, INTERVAL, RandomStream.of(71, number));
    StateCourse states = StateCourse.above(course, 0.5);
    double share = states.onFrames(0, frames) / (double) frames;
    return StateTimes.of(
            DwellTimes.of(states, INTERVAL),
            share,
            states.switches(),
            frames * INTERVAL,
            0.625 * INTERVAL)
        .value()
        .orElseThrow();
  }
}
