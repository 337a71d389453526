package io.github.umlpsd.blinking.dwells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.SimulatedEmitter;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTimesTest {
  private static final double INTERVAL = SimulatedEmitter.INTERVAL;
  private static final FrameLoss NONE = new FrameLoss(0);
  private static final FrameLoss HALF_FRAMES = new FrameLoss(0.07);

  @Test
  void timesOfAKnownCourse() {
    StateCourse course =
        StateCourse.above(new double[] {1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0}, 0.5);
    DwellTimes dwells = DwellTimes.of(course, 0.5);
    StateTimes times =
        StateTimes.of(dwells, 6 / 16.0, course.switches(), 8, NONE, StateDoubt.NONE)
            .value()
            .orElseThrow();
    // Five switches in 16 frames: q = 2.5/6 + 2.5/10 = 2/3, and k = ln 3.
    double missed = Math.log(3) * 1.5;
    assertEquals(3 / 2.5 / missed, times.on().value(), 1e-9);
    assertEquals(5 / 2.5 / missed, times.off().value(), 1e-9);
    assertEquals(5 / 8.0 * missed, times.rate().value(), 1e-9);
    assertTrue(
        StateTimes.of(dwells, 0.5, 1, 8, NONE, StateDoubt.NONE)
            .then(StateTimes::alone)
            .reason()
            .contains("only once"));
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
    StateTimes pooled = PooledTimes.of(all).value().orElseThrow();
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

  @ParameterizedTest
  @ValueSource(doubles = {2, 3, 5, 10})
  void fastSwitchingIsMadeUpFor(double frames) {
    double on = frames * INTERVAL;
    for (double off : new double[] {on, 3 * on}) {
      List<StateTimes> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        all.add(times(on, off, 3000, i));
      }
      StateTimes pooled = PooledTimes.of(all).value().orElseThrow();
      assertEquals(on, pooled.on().value(), 0.07 * on);
      assertEquals(off, pooled.off().value(), 0.07 * off);
      assertTrue(pooled.on().low() < on && on < pooled.on().high(), pooled.toString());
    }
  }

  @Test
  void theTimeOfAnExponentialLawIsThatOfTheEmitter() {
    double on = 3 * INTERVAL;
    StateCourse course = course(on, on, 10_000, 1);
    StateTimes times = times(course);
    LawFit law =
        DwellFitter.fit(DwellTimes.of(course, INTERVAL).on(), 30)
            .value()
            .orElseThrow()
            .exponential();
    MeasuredRate time = times.ofOnLaw(law).value().orElseThrow();
    assertTrue(law.timeSeconds().getAsDouble() > 1.15 * on, law.toString());
    assertEquals(on, time.value(), 0.15 * on);
    assertTrue(time.low() < on && on < time.high(), time.toString());
  }

  @Test
  void whatSwitchesInEveryFrameHasNoTimes() {
    StateCourse course = course(INTERVAL, INTERVAL, 3000, 1);
    assertEquals(FrameLoss.TOO_FAST, found(course).reason());
  }

  @Test
  void aClassOfOneTraceHasThatTracesTimes() {
    StateTimes only = times(1, 1, 3000, 1);
    assertEquals(only.on(), PooledTimes.of(List.of(only)).value().orElseThrow().on());
    assertTrue(PooledTimes.of(List.of()).value().isEmpty());
  }

  private static StateTimes times(double on, double off, int frames, int number) {
    return times(course(on, off, frames, number));
  }

  private static StateTimes times(StateCourse course) {
    return found(course).value().orElseThrow();
  }

  private static StateCourse course(double on, double off, int frames, int number) {
    return StateCourse.above(
        SimulatedEmitter.exponential(on, off).course(frames, INTERVAL, RandomStream.of(71, number)),
        0.5);
  }

  private static Finding<StateTimes> found(StateCourse course) {
    double share = course.onFrames(0, course.frames()) / (double) course.frames();
    return StateTimes.of(
        DwellTimes.of(course, INTERVAL),
        share,
        course.switches(),
        course.frames() * INTERVAL,
        HALF_FRAMES,
        StateDoubt.NONE);
  }
}
