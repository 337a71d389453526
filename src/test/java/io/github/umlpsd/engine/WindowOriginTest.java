package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window counts as given by the user only where the user gave it. */
class WindowOriginTest {
  @ParameterizedTest
  @CsvSource({
    "auto, trace, PROPOSED",
    "'1,4', trace, PROPOSED",
    "4, trace, GIVEN",
    "auto, psd, ONLY",
    "4, psd, ONLY",
    "auto, combined, ONLY",
  })
  void itIsToldApart(String bins, String features, Choice.WindowOrigin origin) {
    Random random = new Random(3);
    double[][] counts = new double[8][200];
    for (double[] trace : counts) {
      Arrays.setAll(trace, t -> 100 + 10 * random.nextGaussian());
    }
    List<Classification> ways =
        UmlPsd.analyze(
                "",
                TraceSet.of(0.05, counts),
                Parameters.of(
                    Map.of(
                        ParameterKey.EPOCHS, "1",
                        ParameterKey.BINS, bins,
                        ParameterKey.FEATURES, features)),
                Progress.NONE)
            .classifications();
    assertEquals(origin, ways.get(0).classes().choice().windowOrigin());
  }
}
