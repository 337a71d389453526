package io.github.umlpsd.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.dwells.MeasuredRate;
import io.github.umlpsd.blinking.dwells.StateCourse;
import io.github.umlpsd.blinking.dwells.StateDoubt;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoStatesTest {
  private static final int FRAMES = 2000;
  private static final BlinkingParameters DEFAULTS = BlinkingParameters.defaults();

  @ParameterizedTest
  @CsvSource({"1.5, 0.95", "2, 0.97", "3, 0.985"})
  void findsStatesThatNoiseHidesInTheHistogram(double signalToNoise, double right) {
    for (int i = 0; i < 10; i++) {
      RandomStream random = RandomStream.of(61, i);
      double[] course = course(50, 50, FRAMES, random);
      double[] trace = each(FRAMES, t -> 7 + course[t] + random.gaussian() / signalToNoise);
      TwoStates found = states(trace).value().orElseThrow();
      assertEquals(StateModel.HIDDEN_GAUSSIAN, found.model());
      assertTrue(shareRight(found.course(), course) > right, i + " " + found);
      assertEquals(mean(course), found.onFraction(), 0.03);
      assertEquals(1, found.switches() / switches(course), 0.25);
      assertEquals(7, found.offLevel(), 0.15);
      assertEquals(8, found.onLevel(), 0.15);
    }
  }

  @Test
  void countsTheSwitchesOfRareOnTimesOnce() {
    RandomStream random = RandomStream.of(62);
    double[] course = course(50, 1500, 60_000, random);
    double[] trace = each(course.length, t -> course[t] + random.gaussian() / 5);
    TwoStates found = states(trace).value().orElseThrow();
    assertEquals(1, found.switches() / switches(course), 0.1);
  }

  @Test
  void findsStatesOfFewPhotons() {
    for (int i = 0; i < 10; i++) {
      RandomStream random = RandomStream.of(63, i);
      double[] course = course(50, 50, FRAMES, random);
      double[] trace = each(FRAMES, t -> 2.5 * random.poisson(0.05 + 1.5 * course[t]));
      TwoStates found = states(trace).value().orElseThrow();
      assertEquals(StateModel.HIDDEN_POISSON, found.model());
      assertTrue(shareRight(found.course(), course) > 0.95);
      assertEquals(2.5 * 1.55, found.onLevel(), 0.5);
      assertEquals(mean(course), found.onFraction(), 0.05);
    }
  }

  /** With half a photon in an ON frame 6 % of the frames are in the wrong state. */
  @Test
  void hiddenStatesMakeIntervalsWider() {
    int held = 0;
    for (int i = 0; i < 40; i++) {
      RandomStream random = RandomStream.of(68, i);
      double[] course = course(50, 50, 4000, random);
      double[] trace = each(4000, t -> random.poisson(0.05 + 0.45 * course[t]));
      BlinkingStatistics found = BlinkingStatistics.of(trace, 1, DEFAULTS);
      assertTrue(found.states().value().orElseThrow().doubt().on() > 1.05);
      MeasuredRate on = found.times().value().orElseThrow().on();
      held += on.low() < 50 && 50 < on.high() ? 1 : 0;
    }
    assertTrue(held >= 34, held + " of 40 hold the truth");
  }

  /** The same as by the threshold, so that clear states need no model. */
  @Test
  void clearStatesAreThoseOfTheThreshold() {
    double[] trace = SimulatedEmitter.trace(SimulatedEmitter.exponential(1, 1), FRAMES, 64, 0);
    BlinkingStatistics found = BlinkingStatistics.of(trace, SimulatedEmitter.INTERVAL, DEFAULTS);
    TwoStateThreshold threshold = found.threshold().value().orElseThrow();
    TwoStates states = found.states().value().orElseThrow();
    assertEquals(StateModel.THRESHOLD, states.model());
    assertEquals(threshold.onFraction(trace), states.onFraction());
    assertEquals(states.course().switches(), states.switches());
    assertEquals(StateDoubt.NONE, states.doubt());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 1.5, 2})
  void flickerIsNoTwoStates(double exponent) {
    for (int i = 0; i < 25; i++) {
      RandomStream random = RandomStream.of(65, i);
      double[] course = new Flicker(exponent, 0.1).course(FRAMES, 0.03, random);
      for (double photons : new double[] {5, 100}) {
        assertOneState(each(FRAMES, t -> random.poisson(photons * course[t])));
      }
    }
  }

  @Test
  void driftsAndColouredNoiseAreNoTwoStates() {
    for (int i = 0; i < 25; i++) {
      RandomStream random = RandomStream.of(66, i);
      assertOneState(each(FRAMES, t -> random.poisson(20 * Math.exp(-t / 2000.0))));
      assertOneState(each(FRAMES, t -> random.poisson(300 * (1 - t / 4000.0))));
      double[] before = {0};
      assertOneState(each(FRAMES, t -> before[0] = 0.6 * before[0] + random.gaussian()));
    }
  }

  /** Half of the frames at the limit of the camera are no bright state. */
  @Test
  void lightThatIsCutOffIsNoState() {
    for (int i = 0; i < 10; i++) {
      RandomStream random = RandomStream.of(67, i);
      double[] course = new Flicker(1, 0.3).course(FRAMES, 0.03, random);
      double[] light = each(FRAMES, t -> random.poisson(1000 * Math.max(0, course[t])));
      assertOneState(each(FRAMES, t -> Math.min(1000, light[t])));
      assertOneState(each(FRAMES, t -> Math.max(1000, light[t])));
    }
  }

  @Test
  void courseCountsItsFrames() {
    StateCourse course = StateCourse.of(new boolean[] {true, true, false, true, false, false});
    assertEquals(3, course.switches());
    assertTrue(course.isOn(0) && course.isOn(2));
    assertFalse(course.isOn(1) || course.isOn(3));
    assertEquals(6, course.end(3));
    assertEquals(3, course.onFrames(0, 6));
    assertEquals(2, course.onFrames(1, 5));
    assertEquals(0, course.onFrames(4, 6));
  }

  private static void assertOneState(double[] trace) {
    Finding<TwoStates> found = states(trace);
    assertTrue(found.value().isEmpty(), () -> found.value().get().model() + "");
    assertFalse(found.reason().isEmpty());
  }

  private static Finding<TwoStates> states(double[] trace) {
    return BlinkingStatistics.of(trace, SimulatedEmitter.INTERVAL, DEFAULTS).states();
  }

  private static double[] course(double on, double off, int frames, RandomStream random) {
    return SimulatedEmitter.exponential(on, off).course(frames, 1, random);
  }

  private static double shareRight(StateCourse found, double[] course) {
    int right = 0;
    for (int s = 0; s < found.starts().length; s++) {
      for (int t = found.starts()[s]; t < found.end(s); t++) {
        right += course[t] > 0.5 == found.isOn(s) ? 1 : 0;
      }
    }
    return right / (double) course.length;
  }

  private static double switches(double[] course) {
    int switches = 0;
    for (int t = 1; t < course.length; t++) {
      switches += course[t] > 0.5 != course[t - 1] > 0.5 ? 1 : 0;
    }
    return switches;
  }

  private static double mean(double[] course) {
    return Arrays.stream(course).average().orElseThrow();
  }

  private static double[] each(int frames, IntToDoubleFunction value) {
    double[] trace = new double[frames];
    Arrays.setAll(trace, value);
    return trace;
  }
}
