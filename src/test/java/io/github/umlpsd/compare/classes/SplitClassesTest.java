package io.github.umlpsd.compare.classes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitClassesTest {
  private static final int TRACES = 40;

  @Test
  void classesWithDifferentExponentsAreToldApart() {
    int[] truth = IntStream.range(0, TRACES).map(i -> i % 2).toArray();
    SplitClasses found = test(traces(1500), Optional.of(truth), 2).value().orElseThrow();
    assertEquals(1, found.pairs().size());
    SplitClasses.ClassPair pair = found.pairs().get(0);
    assertEquals(0.5, pair.firstMedian(), 0.25);
    assertEquals(1.6, pair.secondMedian(), 0.25);
    assertTrue(pair.holm() < 0.001);
    assertTrue(found.agreement() > 0.8);
    assertEquals(675, found.framesOfEach());
  }

  @Test
  void shortRecordsAndSingleClassesHaveNoTest() {
    assertTrue(test(traces(300), Optional.empty(), 2).reason().contains("135 frames"));
    assertTrue(test(traces(1500), Optional.empty(), 1).reason().contains("only one class"));
  }

  @Test
  void classesTakeTheNumbersOfThoseTheyShareMostMembersWith() {
    int[] known = {0, 0, 0, 1, 1, 2, 2, -1};
    int[] found = {2, 2, 2, 0, 0, 1, 0, 1};
    assertArrayEquals(new int[] {0, 0, 0, 1, 1, 2, 1, 2}, ClassNames.matched(found, known, 3));
  }

  private static Finding<SplitClasses> test(TraceSet traces, Optional<int[]> whole, int clusters) {
    SplitRecipe recipe =
        new SplitRecipe(
            FeatureParameters.defaults().withFeatures(FeatureSpec.combined()),
            10,
            clusters,
            ClusterParameters.defaults(),
            SpectrumParameters.defaults(),
            1);
    return SplitClasses.of(traces, whole, recipe, SplitClasses.GAP, new Workers(1, Progress.NONE));
  }

  private static TraceSet traces(int frames) {
    double[][] traces = new double[TRACES][];
    for (int i = 0; i < TRACES; i++) {
      RandomStream random = RandomStream.of(5, i);
      double[] course = new Flicker(i % 2 == 0 ? 0.5 : 1.6, 0.3).course(frames, 0.03, random);
      traces[i] = Arrays.stream(course).map(v -> random.poisson(2000 * v)).toArray();
    }
    return TraceSet.of(0.03, traces);
  }
}
