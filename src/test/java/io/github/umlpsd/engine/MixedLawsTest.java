package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.blinking.SimulatedEmitter;
import io.github.umlpsd.parameters.ParameterKey;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal telegraphs whose noise hides the corner of some, so that these have another exponent. */
class MixedLawsTest {
  private static final int FRAMES = 2_500;
  private static final int TRACES = 24;

  private static double[][] telegraphs(int noisy) {
    double[][] traces = new double[TRACES][];
    for (int i = 0; i < TRACES; i++) {
      traces[i] = SimulatedEmitter.trace(SimulatedEmitter.exponential(0.6, 0.6), FRAMES, 31, i);
      Random random = new Random(i);
      for (int t = 0; i < noisy && t < FRAMES; t++) {
        traces[i][t] += 3 * SimulatedEmitter.BRIGHTNESS * random.nextGaussian();
      }
    }
    return traces;
  }

  @ParameterizedTest
  @CsvSource({"0, auto, 0", "2, auto, 0", "12, auto, 1", "12, knee, 0", "12, power+floor, 0"})
  void aClassOfTwoLawsIsTold(int noisy, String fit, int told) {
    List<String> warnings =
        OneClass.told(
            SimulatedEmitter.INTERVAL,
            telegraphs(noisy),
            Map.of(ParameterKey.FIT, fit),
            "are of two laws");
    assertEquals(told, warnings.size(), warnings.toString());
  }
}
