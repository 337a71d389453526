package io.github.umlpsd.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoStateThresholdTest {
  private static final BlinkingParameters DEFAULTS = BlinkingParameters.defaults();

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.5, 0.9, 0.99})
  void recoversTwoGaussians(double onShare) {
    double[] trace =
        draw(
            10_000,
            r -> r.nextDouble() < onShare ? 100 + 8 * r.nextGaussian() : r.nextGaussian() * 4);
    TwoStateThreshold found = TwoStateThreshold.of(trace, DEFAULTS).value().orElseThrow();
    assertEquals(0, found.offLevel(), 2);
    assertEquals(100, found.onLevel(), 4);
    assertEquals(4, found.offSigma(), 2);
    // Single ON frames do not tell their noise, which is then taken for that of the OFF state.
    assertEquals(onShare < 0.05 ? 4 : 8, found.onSigma(), 2);
    assertEquals(onShare, found.onFraction(trace), 0.005);
    assertEquals(50, found.value(), 2);
  }

  @Test
  void thresholdLeavesHalfwayOnlyForNoise() {
    double[] noisyOn =
        draw(20_000, r -> r.nextBoolean() ? 100 + 12 * r.nextGaussian() : 4 * r.nextGaussian());
    assertEquals(40, TwoStateThreshold.of(noisyOn, DEFAULTS).value().orElseThrow().value(), 2);
    double[] noisy =
        draw(20_000, r -> r.nextBoolean() ? 100 + 20 * r.nextGaussian() : 10 * r.nextGaussian());
    assertEquals(100 / 3.0, TwoStateThreshold.of(noisy, DEFAULTS).value().orElseThrow().value(), 2);
  }

  /**
   * Frames in which the emitter switched lie between its levels and must not shift the threshold.
   */
  @Test
  void thresholdOfAnEmitterThatSwitchesOftenIsHalfway() {
    double[] trace = SimulatedEmitter.trace(SimulatedEmitter.exponential(0.3, 0.3), 10_000, 14, 0);
    double found = TwoStateThreshold.of(trace, DEFAULTS).value().orElseThrow().value();
    assertEquals(0.5, found / SimulatedEmitter.BRIGHTNESS, 0.02);
  }

  @Test
  void aRareStateCountsIfItLasts() {
    double[] trace = draw(10_000, r -> 2 * r.nextGaussian());
    for (int t = 4000; t < 4004; t++) {
      trace[t] += 60;
    }
    TwoStateThreshold found = TwoStateThreshold.of(trace, DEFAULTS).value().orElseThrow();
    assertEquals(30, found.value(), 6);
    assertEquals(4 / 10_000.0, found.onFraction(trace), 1e-12);
  }

  @Test
  void oneStateHasNoThreshold() {
    assertOneState(TwoStateThreshold.of(draw(10_000, Random::nextGaussian), DEFAULTS), "One state");
    assertOneState(TwoStateThreshold.of(draw(100, Random::nextGaussian), DEFAULTS), "One state");
    assertOneState(TwoStateThreshold.of(new double[500], DEFAULTS), "constant");
    assertOneState(
        TwoStateThreshold.of(draw(10_000, r -> 50 * r.nextDouble()), DEFAULTS), "One state");
    assertOneState(
        TwoStateThreshold.of(draw(10_000, r -> -Math.log(1 - r.nextDouble())), DEFAULTS),
        "One state");
  }

  @Test
  void cosmicRaysAndDroppedFramesAreNoState() {
    double[] trace = draw(10_000, Random::nextGaussian);
    trace[77] = 1e5;
    assertOneState(TwoStateThreshold.of(trace, DEFAULTS), "One state");
    double[] blinking = draw(10_000, r -> (r.nextBoolean() ? 40 : 0) + 2 * r.nextGaussian());
    double without = TwoStateThreshold.of(blinking, DEFAULTS).value().orElseThrow().value();
    for (int i = 1; i <= 15; i++) {
      blinking[600 * i] = 400 * i;
      blinking[600 * i + 300] = -400;
    }
    double found = TwoStateThreshold.of(blinking, DEFAULTS).value().orElseThrow().value();
    assertEquals(without, found, 0.5);
  }

  /** Its few frames, some of them partly dark, do not tell its noise, which is not theirs. */
  @Test
  void noiseOfARareStateIsNotItsPartialFrames() {
    double[] trace = draw(10_000, r -> 2 * r.nextGaussian());
    double[] flash = {15, 60, 58, 62, 25};
    System.arraycopy(flash, 0, trace, 5000, flash.length);
    double found = TwoStateThreshold.of(trace, DEFAULTS).value().orElseThrow().value();
    assertTrue(found > 15 && found < 40, found + "");
  }

  @Test
  void twoOutliersDoNotHideTheStatesOfAShortTrace() {
    double[] trace = draw(60, r -> 2 * r.nextGaussian());
    for (int t = 0; t < trace.length; t++) {
      trace[t] += t / 5 % 2 * 40;
    }
    trace[20] = 900;
    trace[40] = 2000;
    double found = TwoStateThreshold.of(trace, DEFAULTS).value().orElseThrow().value();
    assertEquals(20, found, 2);
    for (int frames = 1; frames < 10; frames++) {
      assertTrue(TwoStateThreshold.of(new double[frames], DEFAULTS).value().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({"10000, 30, 300, 40", "500, 10, 48, 50"})
  void fewSingleFramesAreNoState(int frames, int bright, int apart, double peak) {
    double[] trace = draw(frames, Random::nextGaussian);
    for (int i = 1; i <= bright; i++) {
      trace[apart * i] += peak;
    }
    assertOneState(TwoStateThreshold.of(trace, DEFAULTS), bright + " frames, at most 1 in a row");
  }

  /** An offset is part of no count, so that it changes no step and no state. */
  @ParameterizedTest
  @ValueSource(doubles = {100, 1e5, 1e6, 1e7, 1e9, 1e12, -1e9})
  void countsBesideALargeOffsetKeepTheirStates(double offset) {
    RandomStream random = RandomStream.of(85);
    double[] counts = each(4000, t -> random.poisson(t / 40 % 2 == 0 ? 2 : 35));
    double[] shifted = each(4000, t -> counts[t] + offset);
    assertEquals(1, CountSteps.of(shifted).step());
    double found = TwoStateThreshold.of(shifted, DEFAULTS).value().orElseThrow().value();
    double without = TwoStateThreshold.of(counts, DEFAULTS).value().orElseThrow().value();
    assertEquals(without, found - offset, 0.01);
  }

  /** The last digits of a number are no intensities of their own. */
  @Test
  void roundingOfOneIntensityIsNoState() {
    double[] trace = each(1000, t -> t == 50 ? 6 : t == 700 ? 12 : 5 + t % 8 * 1e-8);
    assertOneState(TwoStateThreshold.of(trace, DEFAULTS), "constant but for single frames");
  }

  /** The histogram of few frames often has two peaks by chance, also far apart. */
  @ParameterizedTest
  @ValueSource(ints = {32, 50, 100, 200})
  void shortTracesOfNoiseAreNoTwoStates(int frames) {
    int found = 0;
    for (int i = 0; i < 100; i++) {
      RandomStream random = RandomStream.of(71, frames, i);
      for (double[] trace :
          new double[][] {
            each(frames, t -> random.gaussian()),
            each(frames, t -> random.poisson(5)),
            each(frames, t -> random.poisson(50)),
            each(frames, t -> random.gamma(2))
          }) {
        found += TwoStateThreshold.of(trace, DEFAULTS).value().isPresent() ? 1 : 0;
      }
    }
    assertTrue(found <= 4, found + " of 400");
  }

  @ParameterizedTest
  @CsvSource({"50, 0.9", "100, 0.98"})
  void shortTracesOfBlinkersHaveTwoStates(int frames, double share) {
    int found = 0;
    for (int i = 0; i < 50; i++) {
      RandomStream random = RandomStream.of(72, frames, i);
      double[] course = SimulatedEmitter.exponential(8, 8).course(frames, 1, random);
      double[] trace = each(frames, t -> 15 * course[t] + random.gaussian());
      found += TwoStateThreshold.of(trace, DEFAULTS).value().isPresent() ? 1 : 0;
    }
    assertTrue(found >= share * 50, found + " of 50");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1, 1.5, 2, 3, 5, 10})
  void constantPhotonCountsAreNoTwoStates(double mean) {
    for (int i = 0; i < 50; i++) {
      RandomStream random = RandomStream.of(19, i);
      double[] trace = new double[i % 2 == 0 ? 2000 : 10_000];
      // In photons, in counts of a camera with a gain, or less a background.
      double gain = i % 3 == 0 ? 1 : 2.17;
      double background = i % 5 == 0 ? 0.25 : 0;
      Arrays.setAll(trace, t -> gain * (random.poisson(mean) - background));
      Finding<TwoStateThreshold> found = TwoStateThreshold.of(trace, DEFAULTS);
      assertTrue(found.value().isEmpty(), () -> mean + " counts: " + found.value());
      assertTrue(
          BlinkingStatistics.of(trace, SimulatedEmitter.INTERVAL, DEFAULTS).onFraction().isEmpty());
    }
  }

  @Test
  void wholeNumbersWithStatesHaveAThreshold() {
    double[] dark =
        draw(5000, r -> Math.rint((r.nextInt(50) == 0 ? 90 : -1) + 6 * r.nextGaussian()));
    assertEquals(45, TwoStateThreshold.of(dark, DEFAULTS).value().orElseThrow().value(), 12);
  }

  private static void assertOneState(Finding<TwoStateThreshold> found, String reason) {
    assertTrue(found.value().isEmpty(), () -> "found " + found.value());
    assertTrue(found.reason().contains(reason), found.reason());
  }

  private static double[] each(int n, IntToDoubleFunction value) {
    double[] trace = new double[n];
    Arrays.setAll(trace, value);
    return trace;
  }

  private static double[] draw(int n, ToDoubleFunction<Random> next) {
    Random random = new Random(1);
    double[] trace = new double[n];
    for (int t = 0; t < n; t++) {
      trace[t] = next.applyAsDouble(random);
    }
    return trace;
  }
}
