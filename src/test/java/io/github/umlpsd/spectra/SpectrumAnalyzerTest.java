package io.github.umlpsd.spectra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces in, spectra and laws out, and what cannot be analysed. */
class SpectrumAnalyzerTest {
  private static final double DT = 0.03;
  private static final SpectrumParameters DEFAULTS = SpectrumParameters.defaults();

  @ParameterizedTest
  @EnumSource(Fit.class)
  void brightnessAndOffsetChangeNoExponent(Fit law) {
    double[] trace = flicker(2_000, 3);
    double[] changed = Arrays.stream(trace).map(x -> 7 * x + 300).toArray();
    SpectrumAnalyzer analyzer = analyzer(2_000, DEFAULTS.withFit(law));
    PowerLawFit fit = analyzer.analyze(trace).fit().orElseThrow();
    PowerLawFit same = analyzer.analyze(changed).fit().orElseThrow();
    assertEquals(fit.beta(), same.beta(), 1e-6);
    assertEquals(49 * fit.amplitude(), same.amplitude(), 1e-4 * same.amplitude());
    assertEquals(fit.betaError(), same.betaError(), 1e-6);
  }

  @Test
  void relativeUnitsDoNotDependOnBrightness() {
    double[] trace = flicker(2_000, 4);
    double[] brighter = Arrays.stream(trace).map(x -> 5 * x).toArray();
    SpectrumAnalyzer analyzer = analyzer(2_000, DEFAULTS.withUnits(Units.RELATIVE));
    TraceSpectrum one = analyzer.analyze(trace);
    TraceSpectrum other = analyzer.analyze(brighter);
    double[] density = one.spectrum().orElseThrow().density();
    assertArrayEquals(density, other.spectrum().orElseThrow().density(), 1e-9 * density[0]);
    double mean = Arrays.stream(trace).average().orElseThrow();
    assertEquals(2 * DT / mean, one.shotNoise().orElseThrow(), 1e-12);
  }

  /** What is kept from trace to trace for speed is nothing of the trace. */
  @ParameterizedTest
  @EnumSource(Units.class)
  void aTraceHasTheSameSpectrumAfterAnother(Units units) {
    SpectrumParameters parameters = DEFAULTS.withUnits(units);
    double[] trace = flicker(1_001, 6);
    double[] bleaching = flicker(1_001, 7);
    Arrays.setAll(bleaching, t -> 9e4 + bleaching[t] - 20 * t);
    SpectrumAnalyzer used = analyzer(1_001, parameters);
    TraceSpectrum before = used.analyze(trace);
    assertTrue(used.analyze(bleaching).fit().orElseThrow().trendRemoved());
    TraceSpectrum after = used.analyze(trace);
    TraceSpectrum fresh = analyzer(1_001, parameters).analyze(trace);
    for (TraceSpectrum seen : List.of(before, after)) {
      assertArrayEquals(
          fresh.spectrum().orElseThrow().density(), seen.spectrum().orElseThrow().density());
      assertEquals(fresh.fit(), seen.fit());
    }
  }

  @Test
  void linearDetrendingTakesABleachingTrendAway() {
    double[] trace = flicker(2_000, 5);
    Arrays.setAll(trace, t -> trace[t] - 0.5 * t);
    SpectrumParameters constant = DEFAULTS.withDetrend(Detrend.CONSTANT);
    PowerLawFit with = analyzer(2_000, constant).analyze(trace).fit().orElseThrow();
    assertTrue(with.trendDominates());
    assertFalse(with.trendRemoved());
    PowerLawFit without =
        analyzer(2_000, DEFAULTS.withDetrend(Detrend.LINEAR)).analyze(trace).fit().orElseThrow();
    assertFalse(without.trendDominates());
    assertEquals(1, without.beta(), 0.35);
    PowerLawFit auto = analyzer(2_000, DEFAULTS).analyze(trace).fit().orElseThrow();
    assertTrue(auto.trendRemoved());
    assertEquals(without.beta(), auto.beta());
    assertEquals(without.beta(), analyzer(2_000, DEFAULTS).fit(trace).orElseThrow().beta());
  }

  /** The mean is taken out where there is no trend: the same numbers as with that alone. */
  @Test
  void tracesWithoutATrendKeepTheirLine() {
    int removed = 0;
    for (int i = 0; i < 40; i++) {
      double[] trace = flicker(2_000, 100 + i);
      PowerLawFit auto = analyzer(2_000, DEFAULTS).analyze(trace).fit().orElseThrow();
      PowerLawFit constant =
          analyzer(2_000, DEFAULTS.withDetrend(Detrend.CONSTANT)).fit(trace).orElseThrow();
      removed += auto.trendRemoved() ? 1 : 0;
      assertTrue(auto.trendRemoved() || auto.beta() == constant.beta());
      assertEquals(constant.beta(), auto.beta(), constant.betaError());
    }
    assertTrue(removed <= 10, removed + " of 40");
  }

  @Test
  void anExponentThatIsNotDeterminedIsFlagged() {
    Random random = new Random(3);
    int flagged = 0;
    for (int i = 0; i < 40; i++) {
      double[] trace = new double[200];
      Arrays.setAll(trace, t -> 100 + 10 * random.nextGaussian());
      PowerLawFit fit = analyzer(200, DEFAULTS).fit(trace).orElseThrow();
      assertTrue(fit.atLimit() || fit.beta() < 3.999 && fit.betaError() <= 1, fit.toString());
      flagged += fit.atLimit() ? 1 : 0;
    }
    assertTrue(flagged > 0);
    for (int i = 0; i < 10; i++) {
      assertFalse(analyzer(2_000, DEFAULTS).fit(flicker(2_000, i)).orElseThrow().atLimit());
    }
  }

  @Test
  void aLineEndsWhereTheFloorIsReached() {
    double[] trace = flicker(4_000, 6);
    Random random = new Random(1);
    Arrays.setAll(trace, t -> trace[t] + 60 * random.nextGaussian());
    SpectrumParameters line = DEFAULTS.withFit(Fit.LINE);
    PowerLawFit own = analyzer(4_000, line).analyze(trace).fit().orElseThrow();
    assertTrue(own.bandMaxHz() < 8, "ends at " + own.bandMaxHz());
    PowerLawFit asked = analyzer(4_000, line.withBand(0.1, 13)).analyze(trace).fit().orElseThrow();
    assertEquals(13, asked.bandMaxHz(), 1.5);
    assertTrue(asked.bandMinHz() >= 0.1 && asked.bandMinHz() < 0.12);
    assertTrue(asked.beta() < own.beta(), "the floor flattens a line through all");
  }

  /** Short random walks, of which few frequencies lie above the floor. */
  @Test
  void aLineThatIsNotDeterminedIsFlagged() {
    int flagged = 0;
    for (int frames = 64; frames <= 200; frames += 17) {
      SpectrumAnalyzer line = analyzer(frames, DEFAULTS.withFit(Fit.LINE));
      for (int seed = 0; seed < 40; seed++) {
        PowerLawFit fit = line.fit(walk(frames, 1, seed)).orElseThrow();
        assertEquals(fit.betaError() > 1, fit.atLimit(), fit.toString());
        flagged += fit.atLimit() ? 1 : 0;
      }
    }
    assertTrue(flagged > 0);
  }

  /** The law rises above its floor for a decade, but below the frequencies of the estimate. */
  @ParameterizedTest
  @EnumSource(Estimator.class)
  void aLineThroughTheFloorIsFlagged(Estimator estimator) {
    SpectrumParameters line = DEFAULTS.withFit(Fit.LINE).withEstimator(estimator);
    SpectrumAnalyzer analyzer = analyzer(3_000, line);
    int floors = 0;
    for (int seed = 0; seed < 10; seed++) {
      PowerLawFit fit = analyzer.fit(slowWalk(seed)).orElseThrow();
      assertTrue(fit.beta() > 1 || fit.floorDominates() || fit.tooShort(), fit.toString());
      floors += fit.floorDominates() ? 1 : 0;
    }
    assertTrue(floors > 0, "no line through the floor");
    List<double[]> members = IntStream.range(0, 10).mapToObj(i -> slowWalk(i)).toList();
    PowerLawFit law = analyzer.classOf(members).orElseThrow().fit().orElseThrow();
    assertTrue(law.beta() > 1 || law.floorDominates() || law.tooShort(), law.toString());
  }

  /** Meets white noise at eight times the lowest frequency. */
  private static double[] slowWalk(int seed) {
    return walk(3_000, 3_000 / (2 * Math.PI * 8), seed);
  }

  /** A random walk, 1/f^2, of steps of 1, and white noise. */
  private static double[] walk(int frames, double noise, int seed) {
    Random random = new Random(seed);
    double[] trace = new double[frames];
    double walk = 1_000;
    for (int t = 0; t < frames; t++) {
      walk += random.nextGaussian();
      trace[t] = walk + noise * random.nextGaussian();
    }
    return trace;
  }

  @ParameterizedTest
  @EnumSource(Fit.class)
  void whiteNoiseIsAllFloor(Fit law) {
    Random random = new Random(11);
    double[] trace = new double[4_000];
    Arrays.setAll(trace, t -> 100 + 10 * random.nextGaussian());
    PowerLawFit fit = analyzer(4_000, DEFAULTS.withFit(law)).analyze(trace).fit().orElseThrow();
    assertTrue(fit.floorDominates(), fit.toString());
  }

  @Test
  void negativeCountsAreNoProblem() {
    double[] trace = flicker(500, 7);
    double mean = Arrays.stream(trace).average().orElseThrow();
    TraceSpectrum found =
        analyzer(500, DEFAULTS).analyze(Arrays.stream(trace).map(x -> x - mean - 1).toArray());
    assertTrue(found.fit().isPresent());
    assertTrue(found.shotNoise().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 33, 50, 64})
  void shortTracesAreFlagged(int frames) {
    for (Estimator estimator : Estimator.values()) {
      for (Fit law : Fit.values()) {
        SpectrumAnalyzer analyzer =
            analyzer(frames, DEFAULTS.withEstimator(estimator).withFit(law));
        TraceSpectrum found = analyzer.analyze(flicker(frames, 8));
        assertTrue(found.spectrum().isPresent());
        found.fit().ifPresent(fit -> assertTrue(fit.tooShort() && isFinite(fit)));
        assertEquals(found.fit().isEmpty(), !found.reason().isEmpty());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Fit.class)
  void nothingIsEverInfinite(Fit law) {
    SpectrumAnalyzer analyzer = analyzer(300, DEFAULTS.withFit(law));
    Random random = new Random(2);
    double[] white = new double[300];
    Arrays.setAll(white, t -> random.nextGaussian());
    double[] spike = new double[300];
    spike[150] = 1e9;
    double[] step = new double[300];
    Arrays.fill(step, 100, 300, 1e-9);
    double[] alternating = new double[300];
    Arrays.setAll(alternating, t -> t % 2);
    double[] sine = new double[300];
    Arrays.setAll(sine, t -> Math.sin(2 * Math.PI * t / 30));
    double[] line = new double[300];
    Arrays.setAll(line, t -> t);
    double[] tiny = Arrays.stream(white).map(x -> 1e-29 * x).toArray();
    double[] huge = Arrays.stream(white).map(x -> 1e29 * x).toArray();
    for (double[] trace : List.of(white, spike, step, alternating, sine, line, tiny, huge)) {
      TraceSpectrum found = analyzer.analyze(trace);
      assertEquals(found.fit().isEmpty(), !found.reason().isEmpty());
      found.fit().ifPresent(fit -> assertTrue(isFinite(fit), fit.toString()));
      found
          .spectrum()
          .ifPresent(s -> assertTrue(Arrays.stream(s.density()).allMatch(Double::isFinite)));
    }
  }

  private static boolean isFinite(PowerLawFit fit) {
    return Stream.of(
            Stream.of(fit.betaEstimate(), fit.amplitudeEstimate()),
            fit.floorEstimate().stream(),
            fit.cornerEstimate().stream())
        .flatMap(estimates -> estimates)
        .flatMapToDouble(
            e ->
                DoubleStream.of(
                    e.value(), e.standardError(), e.interval().low(), e.interval().high()))
        .allMatch(Double::isFinite);
  }

  @Test
  void tracesWithoutASpectrumSayWhy() {
    double[] constant = new double[100];
    Arrays.fill(constant, 5);
    assertReason("constant", DEFAULTS, constant);
    double[] hole = flicker(100, 9);
    hole[50] = Double.NaN;
    assertReason("not finite", DEFAULTS, hole);
    hole[50] = Double.POSITIVE_INFINITY;
    assertReason("not finite", DEFAULTS, hole);
    double[] line = new double[100];
    Arrays.setAll(line, t -> 3 * t + 1);
    assertReason("straight line", DEFAULTS.withDetrend(Detrend.LINEAR), line);
    double[] dark = new double[100];
    Arrays.setAll(dark, t -> t % 2 == 0 ? 1 : -1);
    assertReason("no relative units", DEFAULTS.withUnits(Units.RELATIVE), dark);
  }

  private static void assertReason(String words, SpectrumParameters parameters, double[] trace) {
    TraceSpectrum found = analyzer(trace.length, parameters).analyze(trace);
    assertTrue(found.spectrum().isEmpty() && found.fit().isEmpty());
    assertTrue(found.reason().contains(words), found.reason());
  }

  @Test
  void impossibleRequestsAreRefused() {
    assertMessage("32", () -> analyzer(31, DEFAULTS));
    assertMessage("band", () -> analyzer(1_000, DEFAULTS.withBand(20, 30)));
    assertMessage("band", () -> analyzer(1_000, DEFAULTS.withBand(0, 0.001)));
    assertMessage("band_min", () -> DEFAULTS.withBand(2, 1));
    assertMessage("band_max", () -> DEFAULTS.withBand(0, Double.NaN));
    assertMessage("band_min", () -> DEFAULTS.withBand(-1, 0));
    assertMessage("equal length", () -> analyzer(100, DEFAULTS).analyze(new double[99]));
  }

  private static void assertMessage(String words, Runnable request) {
    UserException refusal = assertThrows(UserException.class, request::run);
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  @Test
  void aNarrowBandHasASpectrumButNoFit() {
    TraceSpectrum found = analyzer(1_000, DEFAULTS.withBand(1, 1.05)).analyze(flicker(1_000, 10));
    assertTrue(found.spectrum().isPresent());
    assertTrue(found.fit().isEmpty());
    assertTrue(found.reason().contains("too few"));
  }

  @Test
  void theSameAtAnyNumberOfThreads() {
    double[][] traces = new double[40][];
    Arrays.setAll(traces, i -> flicker(400, i));
    TraceSet set = TraceSet.of(DT, traces);
    List<TraceSpectrum> one = SpectrumAnalyzer.ofAll(set, DEFAULTS, new Workers(1, Progress.NONE));
    List<TraceSpectrum> many = SpectrumAnalyzer.ofAll(set, DEFAULTS, new Workers(8, Progress.NONE));
    for (int i = 0; i < 40; i++) {
      assertEquals(one.get(i).fit(), many.get(i).fit());
    }
  }

  private static SpectrumAnalyzer analyzer(int frames, SpectrumParameters parameters) {
    return new SpectrumAnalyzer(frames, DT, parameters);
  }

  /** About 1/f around 1,000 counts: the sum of relaxations with times a factor 4 apart. */
  static double[] flicker(int frames, int seed) {
    Random random = new Random(seed);
    double[] trace = new double[frames];
    for (double time = 1; time < 4 * frames; time *= 4) {
      double keep = Math.exp(-1 / time);
      double state = 30 * random.nextGaussian();
      for (int t = 0; t < frames; t++) {
        state = keep * state + 30 * Math.sqrt(1 - keep * keep) * random.nextGaussian();
        trace[t] += state;
      }
    }
    return Arrays.stream(trace).map(x -> 1_000 + x).toArray();
  }
}
