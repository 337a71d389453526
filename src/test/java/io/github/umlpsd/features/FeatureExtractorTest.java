package io.github.umlpsd.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.StoppedJob;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureExtractorTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);

  private static double[][] counts(int traces, int frames) {
    TraceScene scene = TraceScene.of(SampleSet.FIVE_CLASSES).withSize(traces, frames);
    TraceSet set = TraceSimulator.simulate(scene, 1, TWO).traces();
    return IntStream.range(0, traces).mapToObj(set::trace).toArray(double[][]::new);
  }

  private static Observations extract(double[][] counts, String features, int window) {
    FeatureParameters parameters =
        FeatureParameters.defaults().withFeatures(FeatureSpec.parse(features));
    return FeatureExtractor.extract(TraceSet.of(0.03, counts), parameters, window, TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace",
        "trend",
        "psd",
        "histogram",
        "burst",
        "autocorrelation",
        "trace+psd",
        "combined"
      })
  void gainAndBackgroundDoNotMatter(String features) {
    double[][] counts = counts(25, 1001);
    double[][] changed = new double[25][];
    for (int i = 0; i < 25; i++) {
      double gain = 0.25 * (i + 1);
      double shift = 100 * i - 300;
      changed[i] = Arrays.stream(counts[i]).map(x -> gain * x + shift).toArray();
    }
    double[][] expected = extract(counts, features, 10).rows();
    double[][] found = extract(changed, features, 10).rows();
    for (int i = 0; i < 25; i++) {
      assertArrayEquals(expected[i], found[i], 1e-6);
    }
  }

  @Test
  void traceAloneIsBinnedThenScaledFromZeroToOne() {
    double[] bins = extract(new double[][] {{4, 6, 1, 1, 9, 9, 3}}, "trace", 2).rows()[0];
    assertArrayEquals(new double[] {0.5, 0, 1, 0.25}, bins, 1e-12);
  }

  @Test
  void sumsStandSideBySideWithTheirWeights() {
    double[][] counts = counts(30, 10_000);
    assertEquals(61, extract(counts, "trend+psd+histogram+burst", 1).rows()[0].length);
    assertEquals(12, extract(counts, "combined", 1).rows()[0].length);
    double[][] rows = extract(counts, "trend+psd", 1).rows();
    assertEquals(1, totalRms(rows, 0, 10), 1e-9);
    assertEquals(1.4, totalRms(rows, 10, 33), 1e-9);
    assertArrayEquals(
        extract(counts, "psd", 1).rows()[7], Arrays.copyOfRange(rows[7], 10, 33), 1e-12);
  }

  private static double totalRms(double[][] rows, int from, int to) {
    double squares = 0;
    for (double[] row : rows) {
      squares += Arrays.stream(row, from, to).map(v -> v * v).sum() / rows.length;
    }
    return Math.sqrt(squares);
  }

  @Test
  void tracesThatCannotBeComparedAreListed() {
    double[][] counts = counts(7, 2000);
    counts[1] = new double[2000];
    counts[3][17] = Double.NaN;
    counts[4][0] = Double.NEGATIVE_INFINITY;
    Arrays.setAll(counts[5], t -> t % 2);
    counts[6] = Arrays.stream(counts[6]).map(x -> 1e120 * x).toArray();
    Observations trace = extract(counts, "trace", 1);
    assertArrayEquals(new int[] {0, 2, 5}, trace.traces());
    assertEquals(
        List.of(
            new Exclusion(1, Exclusion.Reason.CONSTANT),
            new Exclusion(3, Exclusion.Reason.NOT_FINITE),
            new Exclusion(4, Exclusion.Reason.NOT_FINITE),
            new Exclusion(6, Exclusion.Reason.NOT_FINITE)),
        trace.excluded());
    Observations combined = extract(counts, "combined", 1);
    assertArrayEquals(new int[] {0, 2}, combined.traces());
    assertEquals(new Exclusion(5, Exclusion.Reason.NO_SIGNAL), combined.excluded().get(3));
    double[][] negative = {{-1, -2, -3, -2}, {1, 2, 3, 2}};
    FeatureParameters byMax =
        new FeatureParameters(
            FeatureSpec.trace(), BinWindows.auto(), Normalization.MAX, BinOrder.BIN_FIRST);
    assertEquals(
        List.of(new Exclusion(0, Exclusion.Reason.NOT_POSITIVE)),
        FeatureExtractor.extract(TraceSet.of(1, negative), byMax, 1, TWO).excluded());
  }

  @Test
  void aTraceThatBinningMakesConstantIsListed() {
    double[][] counts = {{1, 2, 1, 2, 1, 2}, {1, 1, 2, 2, 3, 3}};
    assertEquals(
        List.of(new Exclusion(0, Exclusion.Reason.CONSTANT)),
        extract(counts, "trace", 2).excluded());
  }

  @Test
  void equalTracesGiveNumbers() {
    double[] one = counts(1, 500)[0];
    for (String features : new String[] {"trace", "trend+autocorrelation", "combined"}) {
      double[][] rows = extract(new double[][] {one, one, one}, features, 5).rows();
      for (double[] row : rows) {
        assertTrue(Arrays.stream(row).allMatch(Double::isFinite));
        assertArrayEquals(rows[0], row);
      }
    }
    assertEquals(1, extract(new double[][] {one}, "combined", 1).size());
  }

  @Test
  void threadsDoNotMatter() {
    TraceSet traces = TraceSet.of(0.03, counts(20, 800));
    FeatureParameters parameters =
        FeatureParameters.defaults().withFeatures(FeatureSpec.combined());
    double[][] one =
        FeatureExtractor.extract(traces, parameters, 1, new Workers(1, Progress.NONE)).rows();
    double[][] many =
        FeatureExtractor.extract(traces, parameters, 1, new Workers(8, Progress.NONE)).rows();
    for (int i = 0; i < one.length; i++) {
      assertArrayEquals(one[i], many[i]);
    }
  }

  @Test
  void shortestTraces() {
    for (int frames : new int[] {64, 65, 67, 127, 128}) {
      double[][] rows = extract(counts(8, frames), "combined", 1).rows();
      assertTrue(Arrays.stream(rows).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite));
    }
    UserException problem =
        assertThrows(UserException.class, () -> extract(counts(8, 63), "combined", 1));
    assertTrue(problem.getMessage().contains("63") && problem.getMessage().contains("64"));
    assertThrows(UserException.class, () -> extract(counts(8, 63), "trace", 32));
    assertThrows(UserException.class, () -> extract(new double[3][100], "trace", 1));
  }

  @Test
  void cancel() {
    Progress canceled = new StoppedJob();
    TraceSet traces = TraceSet.of(0.03, counts(5, 100));
    assertThrows(
        CanceledException.class,
        () ->
            FeatureExtractor.extract(
                traces, FeatureParameters.defaults(), 1, new Workers(2, canceled)));
  }

  @Test
  void specsAreReadBack() {
    for (String text : new String[] {"trace", "trend+psd", "combined", "psd+trend"}) {
      assertEquals(text, FeatureSpec.parse(text).toString());
    }
    assertEquals(FeatureSpec.combined(), FeatureSpec.parse(" Combined"));
    assertEquals(
        List.of(1), FeatureParameters.defaults().withFeatures(FeatureSpec.combined()).windows(99));
    assertThrows(UserException.class, () -> FeatureSpec.parse("trend+wavelet"));
    assertThrows(UserException.class, () -> FeatureSpec.parse(""));
  }
}
