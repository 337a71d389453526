package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.umlpsd.engine.decisions.MatchedDecisions;
import io.github.umlpsd.features.BinWindows;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.TraceStore;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ObservationSourceTest {
  private static final int FRAMES = 120;
  private static final Workers WORKERS = new Workers(1, Progress.NONE);

  /** Trace 1 is constant in bins of 2 frames, trace 3 in bins of 3, the others never. */
  private static TraceStore traces() {
    SplittableRandom random = new SplittableRandom(1);
    double[][] counts = new double[8][FRAMES];
    for (int i = 0; i < counts.length; i++) {
      for (int t = 0; t < FRAMES; t++) {
        counts[i][t] = i == 1 ? t % 2 : i == 3 ? t % 3 : random.nextDouble();
      }
    }
    return TraceStore.of(TraceSet.of(0.1, counts));
  }

  private static FeatureParameters bins(String windows) {
    FeatureParameters base = FeatureParameters.defaults();
    return new FeatureParameters(
        base.features(), BinWindows.parse(windows), base.normalization(), base.order());
  }

  @Test
  void theSameTracesAreComparedAtEveryWindow() {
    ObservationSource source =
        new ObservationSource(
            traces(), bins("2,3"), "trace", new TreeSet<>(), Optional.empty(), WORKERS);
    assertArrayEquals(new int[] {0, 2, 3, 4, 5, 6, 7}, source.at(2).traces());
    // Each window leaves out another trace, so that equally many are left.
    int[] both = {0, 2, 4, 5, 6, 7};
    assertArrayEquals(both, source.at(3).traces());
    assertArrayEquals(both, source.at(2).traces());
    assertEquals(2, source.excluded().size());
  }

  @Test
  void profilesAndClassesAreOfThoseTraces() {
    ClassStage stage =
        new ClassStage(
            traces(),
            bins("2,3"),
            OptionalInt.of(2),
            MatchedDecisions.NONE,
            Parameters.defaults(),
            WORKERS);
    var profiles = stage.profiles();
    profiles.windows().forEach(window -> assertEquals(6, window.observations()));
    double[] slopes = ClassStage.slopes(traces(), WORKERS);
    Classes classes = stage.classify(profiles, stage.choose(profiles), slopes);
    assertEquals(6, classes.compared().length);
    assertEquals(-1, classes.labels()[1]);
    assertEquals(-1, classes.labels()[3]);
  }

  @Test
  void theFeaturesOfAWindowAreExtractedOnce() {
    ObservationSource source =
        new ObservationSource(
            traces(), bins("5,7"), "trace", new TreeSet<>(), Optional.empty(), WORKERS);
    Observations first = source.at(5);
    source.at(7);
    assertSame(first, source.at(5));
  }

  @Test
  void noMoreClassesAreReportedThanThereAreTraces() {
    ClassStage stage =
        new ClassStage(
            traces(),
            bins("10"),
            OptionalInt.of(50),
            MatchedDecisions.NONE,
            Parameters.defaults(),
            WORKERS);
    var profiles = stage.profiles();
    assertEquals(7, stage.choose(profiles).clusters());
  }
}
