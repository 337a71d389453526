package io.github.umlpsd.blinking;

import static io.github.umlpsd.blinking.SimulatedEmitter.INTERVAL;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.DwellTimes;
import io.github.umlpsd.blinking.dwells.Dwells;
import io.github.umlpsd.blinking.dwells.LawFit;
import io.github.umlpsd.blinking.steps.NoiseModel;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.BleachingModel;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.Switching;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlinkingStatisticsTest {
  private static final BlinkingParameters DEFAULTS = BlinkingParameters.defaults();

  @Test
  void recoversTheRatesOfATelegraph() {
    ClassBlinking found = classOf(SimulatedEmitter.exponential(0.6, 1.0), 10);
    assertEquals(10, found.twoState());
    assertEquals(0.375, found.onFractionMean().orElseThrow(), 0.02);
    assertEquals(0.6, seconds(found.onFit()), 0.04);
    assertEquals(1.0, seconds(found.offFit()), 0.07);
    assertEquals(2, found.levelsMedian().orElseThrow());
    assertEquals(0, found.bleached());
  }

  /** Steps between grey and bright lie within the ON state, and are no slow noise of it. */
  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.7})
  void stepsOfADotThatIsGreyAtTimesAreFound(double grey) {
    Dwell dwell = new Dwell.Exponential(2);
    EmitterModel model =
        new Switching(
            List.of(
                new Switching.State(0, dwell),
                new Switching.State(grey, dwell),
                new Switching.State(1, dwell)));
    int twoStates = 0;
    int steps = 0;
    double switches = 0;
    for (int i = 0; i < 6; i++) {
      double[] trace = SimulatedEmitter.trace(model, 8_000, 21, i);
      BlinkingStatistics found = BlinkingStatistics.of(trace, INTERVAL, DEFAULTS);
      assertEquals(3, found.levels().orElseThrow());
      steps += found.changePoints().value().orElseThrow().count();
      switches += 8_000 * INTERVAL / 2;
      twoStates += found.threshold().value().isPresent() ? 1 : 0;
    }
    assertEquals(switches, steps, 0.15 * switches);
    assertTrue(twoStates > 3, twoStates + " with two states");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.2, 1.5, 1.9})
  void recoversDwellTimeExponents(double alpha) {
    ClassBlinking found = classOf(SimulatedEmitter.powerLaw(alpha), 40);
    for (Finding<DwellFit> state : List.of(found.onFit(), found.offFit())) {
      LawFit fit = state.value().orElseThrow().powerLaw();
      assertEquals(alpha, fit.exponent().orElseThrow(), 2 * fit.exponentError().orElseThrow());
      assertTrue(fit.exponentError().orElseThrow() < 0.06);
    }
  }

  @Test
  void findsWhenEmittersBleached() {
    EmitterModel model = new BleachingModel(60, 0, 1);
    int found = 0;
    for (int i = 0; i < 30; i++) {
      double[] trace = SimulatedEmitter.trace(model, 10_000, 31, i);
      int last = 10_000;
      while (last > 0 && trace[last - 1] < SimulatedEmitter.BRIGHTNESS / 2) {
        last--;
      }
      Finding<Double> time = statistics(trace).bleachingSeconds();
      if (last > 10 && last < 8900) {
        assertEquals(last * INTERVAL, time.value().orElseThrow(), 3 * INTERVAL);
        found++;
      } else if (last > 9100) {
        assertTrue(time.reason().startsWith("Not bleached"), time.reason());
      }
    }
    assertTrue(found > 20);
  }

  @Test
  void aLongLastDarkPeriodOfABlinkerIsNoBleaching() {
    int called = 0;
    for (int i = 0; i < 100; i++) {
      double[] trace = SimulatedEmitter.trace(SimulatedEmitter.powerLaw(1.5), 3000, 41, i);
      called += statistics(trace).bleachingSeconds().value().isPresent() ? 1 : 0;
    }
    assertTrue(called <= 10, called + " of 100 called bleached");
  }

  @Test
  void bleachingOfABlinkerShowsInADarkPeriodUnlikeItsOthers() {
    for (int i = 0; i < 20; i++) {
      double[] trace = SimulatedEmitter.trace(SimulatedEmitter.exponential(0.3, 0.3), 6000, 43, i);
      assertTrue(statistics(trace).bleachingSeconds().value().isEmpty());
      double[] dark = SimulatedEmitter.trace(new BleachingModel(1e-3, 0, 1), 6000, 44, i);
      System.arraycopy(dark, 3000, trace, 3000, 3000);
      double seconds = statistics(trace).bleachingSeconds().value().orElseThrow();
      assertEquals(3000 * INTERVAL, seconds, 3);
    }
  }

  @Test
  void envelopeOfAnExponentialDecay() {
    double[] trace = new double[1000];
    Arrays.setAll(trace, t -> 50 * Math.exp(-t / 400.0));
    assertEquals(40, statistics(trace, 0.1).envelopeSeconds().orElseThrow(), 1e-9);
    double[] rising = new double[1000];
    Arrays.setAll(rising, t -> t);
    assertTrue(statistics(rising, 0.1).envelopeSeconds().isEmpty());
  }

  @Test
  void dwellsAreCutAtTheThreshold() {
    double[] trace = {9, 0, 0, 0, 9, 9, 0, 9, 0, 0};
    DwellTimes dwells = DwellTimes.of(trace, 5, 0.5);
    assertEquals(5, dwells.switches());
    assertArrayEquals(new double[] {1, 0.5}, dwells.on().seconds());
    assertArrayEquals(new double[] {1.5, 0.5}, dwells.off().seconds());
    assertArrayEquals(new int[] {2}, dwells.off().censoredFrames());
    assertArrayEquals(new int[] {}, dwells.on().censoredFrames());
    DwellTimes never = DwellTimes.of(trace, 100, 0.5);
    assertEquals(0, never.switches());
    assertEquals(0, never.off().size() + never.on().size());
  }

  @Test
  void noiseAcrossTheThresholdIsNoBlinking() {
    Random random = new Random(3);
    double[] slow = new double[10_000];
    Arrays.setAll(slow, t -> (t / 500 % 2) * 4 + random.nextGaussian());
    BlinkingStatistics found = statistics(slow);
    assertTrue(found.threshold().value().isPresent());
    assertEquals(StateModel.HIDDEN_GAUSSIAN, found.states().value().orElseThrow().model());
    assertEquals(19, found.dwellTimes().value().orElseThrow().switches());
    assertEquals(0.5, found.onFraction().orElseThrow(), 0.02);
    // Seen to switch only once, so that no model is believed.
    double[] once = new double[10_000];
    Arrays.setAll(once, t -> (t / 5000) * 4 + random.nextGaussian());
    BlinkingStatistics step = statistics(once);
    assertEquals(StateModel.THRESHOLD, step.states().value().orElseThrow().model());
    assertTrue(step.onFit().reason().contains("Noise alone"), step.onFit().reason());
    assertEquals(0.5, step.onFraction().orElseThrow(), 0.02);
  }

  @Test
  void badTracesHaveReasonsAndNoNumbers() {
    double[] nan = new double[100];
    nan[4] = Double.NaN;
    double[] infinite = new double[100];
    infinite[0] = Double.NEGATIVE_INFINITY;
    double[] constant = new double[100];
    Arrays.fill(constant, 3);
    List<double[]> bad = List.of(new double[0], new double[] {1, 2, 3}, nan, infinite, constant);
    List<String> reasons = List.of("0 frames", "3 frames", "Frame 5 is NaN", "Frame 1", "constant");
    for (int i = 0; i < bad.size(); i++) {
      BlinkingStatistics found = statistics(bad.get(i));
      String wanted = reasons.get(i);
      assertTrue(found.threshold().reason().contains(wanted), found.threshold().reason());
      assertTrue(found.changePoints().reason().contains(wanted), found.changePoints().reason());
      assertTrue(found.correlationSeconds().value().isEmpty());
      assertFalse(found.correlationSeconds().reason().isEmpty());
      assertTrue(found.onFraction().isEmpty() && found.envelopeSeconds().isEmpty() || i == 4);
    }
    assertThrows(UserException.class, () -> statistics(constant, 0));
    assertThrows(
        UserException.class,
        () -> new BlinkingParameters(1, 30, NoiseModel.SHOT, 3, 2, 0.1, 0.2, 0.1));
  }

  @Test
  void oddTracesGiveNoNaN() {
    Random random = new Random(4);
    double[] negative = random.doubles(1000, -9, -1).toArray();
    double[] spike = new double[1000];
    spike[500] = 1;
    double[] alternating = new double[1000];
    Arrays.setAll(alternating, t -> t % 2);
    double[] huge = random.doubles(1000, -1e90, 1e90).toArray();
    double[] tiny = random.doubles(1000, 0, 1e-300).toArray();
    double[] rare = new double[1000];
    Arrays.setAll(rare, t -> random.nextInt(40) == 0 ? 1 : 0);
    double[] offset = new double[1000];
    Arrays.setAll(offset, t -> 1e12 + random.nextInt(2));
    for (double[] trace : List.of(negative, spike, alternating, huge, tiny, rare, offset)) {
      BlinkingStatistics found = statistics(trace);
      ClassBlinking pooled = ClassBlinking.of(List.of(found, found), DEFAULTS);
      String all = found + " " + pooled;
      found.changePoints().value().ifPresent(c -> assertFinite(c.means()));
      found.autocorrelation().value().ifPresent(a -> assertFinite(a.g2()));
      assertFalse(all.contains("NaN") || all.contains("Infinity"), all);
    }
  }

  @Test
  void sameResultAtAnyNumberOfThreads() {
    double[][] traces =
        IntStream.range(0, 6)
            .mapToObj(i -> SimulatedEmitter.trace(SimulatedEmitter.powerLaw(1.6), 3000, 9, i))
            .toArray(double[][]::new);
    TraceSet set = TraceSet.of(INTERVAL, traces);
    List<BlinkingStatistics> one = SecondLook.ofAll(set, DEFAULTS, new Workers(1, Progress.NONE));
    List<BlinkingStatistics> four = SecondLook.ofAll(set, DEFAULTS, new Workers(4, Progress.NONE));
    for (int i = 0; i < traces.length; i++) {
      assertEquals(one.get(i).onFit(), four.get(i).onFit());
      assertEquals(one.get(i).threshold(), four.get(i).threshold());
    }
  }

  @Test
  void poolsOnlyEqualFrameIntervals() {
    Dwells a = new Dwells(new int[] {1, 2}, new int[] {3}, 0.1);
    Dwells b = new Dwells(new int[] {4}, new int[] {}, 0.1);
    Dwells both = Dwells.pooled(List.of(a, b));
    assertArrayEquals(new int[] {1, 2, 4}, both.completeFrames());
    assertArrayEquals(new int[] {3}, both.censoredFrames());
    Dwells other = new Dwells(new int[] {4}, new int[] {}, 0.2);
    assertThrows(UserException.class, () -> Dwells.pooled(List.of(a, other)));
  }

  private static void assertFinite(double[] values) {
    assertTrue(Arrays.stream(values).allMatch(Double::isFinite));
  }

  private static double seconds(Finding<DwellFit> fit) {
    return fit.value().orElseThrow().exponential().timeSeconds().orElseThrow();
  }

  private static ClassBlinking classOf(EmitterModel model, int traces) {
    return ClassBlinking.of(
        IntStream.range(0, traces)
            .mapToObj(i -> statistics(SimulatedEmitter.trace(model, 10_000, 77, i)))
            .toList(),
        DEFAULTS);
  }

  private static BlinkingStatistics statistics(double[] trace) {
    return statistics(trace, INTERVAL);
  }

  private static BlinkingStatistics statistics(double[] trace, double interval) {
    return BlinkingStatistics.of(trace, interval, DEFAULTS);
  }
}
