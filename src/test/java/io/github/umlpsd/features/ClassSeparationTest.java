package io.github.umlpsd.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.simulate.emitters.EmitterTruth;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which classes of blinking K-means finds in the features, by the adjusted Rand index (ARI). */
class ClassSeparationTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);

  @ParameterizedTest
  @CsvSource({
    "FIVE_CLASSES,       10000, 1,    0.97",
    "FIVE_CLASSES,       10000, 0.1,  0.93",
    "FIVE_CLASSES,       10000, 0.05, 0.85",
    "FIVE_CLASSES,       2000,  1,    0.9",
    "TELEGRAPH_PAIR,     4000,  1,    0.9",
    "FLICKER_TELEGRAPHS, 4000,  1,    0.9",
    "PAPER_THREE,        4000,  1,    0.97"
  })
  void combinedFeaturesSeparate(SampleSet set, int frames, double signal, double least) {
    TraceScene scene = TraceScene.of(set).withSize(200, frames).withSignal(signal);
    double ari = medianAri(scene, "combined", 1);
    assertTrue(ari >= least, "ARI " + ari);
  }

  @Test
  void publishedRecipeSeesTheEnvelopeOnceTheWindowOutlastsTheDwells() {
    TraceScene three = TraceScene.of(SampleSet.PAPER_THREE).withSize(200, 10_000);
    double fine = medianAri(three, "trace", 10);
    double coarse = medianAri(three, "trace", 250);
    assertTrue(fine < 0.7, "ARI " + fine);
    assertTrue(coarse > 0.95, "ARI " + coarse);
  }

  @Test
  void publishedRecipeIsBlindToTheLawOfTheDwells() {
    TraceScene pair = TraceScene.of(SampleSet.TELEGRAPH_PAIR).withSize(200, 4000);
    assertEquals(0, medianAri(pair, "trace", 80), 0.1);
  }

  /** Brightness, background and signal-to-noise must not make classes of one kind of blinking. */
  @ParameterizedTest
  @EnumSource(
      value = SampleSet.class,
      names = {
        "ONLY_TELEGRAPH_EXPONENTIAL",
        "ONLY_TELEGRAPH_POWER_LAW",
        "ONLY_BLEACHING",
        "ONLY_BRIGHTENING",
        "ONLY_FLICKER"
      })
  void brightnessMakesNoClasses(SampleSet set) {
    assertTrue(medianLeak(set, EmitterTruth::brightnessElectrons) < 0.1);
    assertTrue(medianLeak(set, EmitterTruth::backgroundElectrons) < 0.1);
    assertTrue(medianLeak(set, EmitterTruth::signalToNoise) < 0.1);
  }

  @Test
  void groupsOfVeryDifferentBrightnessMakeNoClasses() {
    TraceScene bright = TraceScene.of(SampleSet.ONLY_TELEGRAPH_POWER_LAW).withSize(80, 4000);
    TraceSet first = TraceSimulator.simulate(bright, 1, TWO).traces();
    TraceSet second = TraceSimulator.simulate(bright.withSignal(0.08), 2, TWO).traces();
    double[][] counts = new double[160][];
    Arrays.setAll(counts, i -> i < 80 ? first.trace(i) : second.trace(i - 80));
    FeatureParameters combined = FeatureParameters.defaults().withFeatures(FeatureSpec.combined());
    Observations found = FeatureExtractor.extract(TraceSet.of(0.03, counts), combined, 1, TWO);
    int[] groups = Arrays.stream(found.traces()).map(i -> i / 80).toArray();
    int[] labels = KMeansBySize.of(found.rows(), 1, TWO).cluster(2, 10, 1).labels();
    double ari = AdjustedRandIndex.of(groups, labels);
    assertTrue(ari < 0.2, "ARI " + ari);
  }

  /** Agreement of three clusters with the fifths of a quantity. */
  private static double medianLeak(SampleSet set, ToDoubleFunction<EmitterTruth> quantity) {
    return IntStream.rangeClosed(1, 3)
        .mapToDouble(
            seed -> {
              TraceScene scene = TraceScene.of(set).withSize(120, 4000);
              SimulatedTraces traces = TraceSimulator.simulate(scene, seed, TWO);
              Observations observations = observe(traces, "combined", 1);
              double[] values =
                  Arrays.stream(observations.traces())
                      .mapToDouble(i -> quantity.applyAsDouble(traces.truth().get(i)))
                      .toArray();
              int[] labels =
                  KMeansBySize.of(observations.rows(), 1, TWO).cluster(3, 10, 1).labels();
              return AdjustedRandIndex.of(fifths(values), labels);
            })
        .sorted()
        .toArray()[1];
  }

  private static int[] fifths(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] fifths = new int[values.length];
    for (int rank = 0; rank < order.length; rank++) {
      fifths[order[rank]] = 5 * rank / order.length;
    }
    return fifths;
  }

  private static Observations observe(SimulatedTraces traces, String features, int window) {
    FeatureParameters parameters =
        FeatureParameters.defaults().withFeatures(FeatureSpec.parse(features));
    return FeatureExtractor.extract(traces.traces(), parameters, window, TWO);
  }

  /** K-means at the true number of classes, three seeds. */
  private static double medianAri(TraceScene scene, String features, int window) {
    return IntStream.rangeClosed(1, 3)
        .mapToDouble(
            seed -> {
              SimulatedTraces traces = TraceSimulator.simulate(scene, seed, TWO);
              Observations observations = observe(traces, features, window);
              int[] truth = traces.labels();
              int[] kept = Arrays.stream(observations.traces()).map(i -> truth[i]).toArray();
              int k = scene.set().classes().size();
              int[] labels =
                  KMeansBySize.of(observations.rows(), 1, TWO).cluster(k, 10, 1).labels();
              return AdjustedRandIndex.of(kept, labels);
            })
        .sorted()
        .toArray()[1];
  }
}
