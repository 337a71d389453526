package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.engine.saved.GivenClasses;
import io.github.umlpsd.engine.saved.SavedClass;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.features.BinWindows;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Normalization;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes of traces as they are mean nothing for traces of another scale, which nobody knows. */
class GivenScaleTest {
  @ParameterizedTest
  @EnumSource(
      value = Normalization.class,
      names = {"NONE", "MINMAX"})
  void classesThatDependOnTheScaleAreTold(Normalization normalization) {
    double[][] counts = new double[3][100];
    for (int i = 0; i < counts.length; i++) {
      RandomStream random = RandomStream.of(5, i);
      for (int t = 0; t < counts[i].length; t++) {
        counts[i][t] = random.poisson(100);
      }
    }
    SavedClasses saved =
        new SavedClasses(
            new FeatureParameters(
                FeatureSpec.trace(), BinWindows.of(10), normalization, BinOrder.BIN_FIRST),
            10,
            new SavedClasses.Record("trace", 100, 0.1),
            Optional.empty(),
            List.of(new SavedClass(3, new double[10], new double[] {1, 1, 1, 1e9, 1e9})),
            "");
    Parameters parameters =
        Parameters.of(Map.of()).withClasses(new GivenClasses("day1", List.of(saved)));
    List<String> told =
        UmlPsd.analyze("", TraceSet.of(0.1, counts), parameters, Progress.NONE).warnings().stream()
            .filter(warning -> warning.contains("normalize=none"))
            .toList();
    assertEquals(normalization == Normalization.NONE ? 1 : 0, told.size(), told.toString());
  }
}
