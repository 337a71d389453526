package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.Switching;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ON fractions of dots that are grey at times are not of one kind, which is told. */
class GreyStatesTest {
  private static final int FRAMES = 3_000;

  private static double[] trace(int number, double... levels) {
    RandomStream random = RandomStream.of(8, number);
    Dwell dwell = new Dwell.Exponential(3);
    Switching switching =
        new Switching(
            Arrays.stream(levels).mapToObj(level -> new Switching.State(level, dwell)).toList());
    return Arrays.stream(switching.course(FRAMES, 0.05, random))
        .map(brightness -> random.poisson(20 + 400 * brightness))
        .toArray();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "2, false", "6, true", "10, true"})
  void manyOfThemAreTold(int grey, boolean told) {
    double[][] traces = new double[10][];
    Arrays.setAll(traces, i -> i < grey ? trace(i, 0, 0.5, 1) : trace(i, 0, 1));
    List<String> warnings = OneClass.told(0.05, traces, Map.of(), "three levels or more");
    assertEquals(told ? 1 : 0, warnings.size(), warnings.toString());
    if (told) {
      // Not every one of them has two states.
      int named = Integer.parseInt(warnings.get(0).split(" ")[0]);
      assertTrue(named <= grey && named >= grey - 2, warnings.get(0));
    }
  }

  @Test
  void segmentsAreNamedOnlyWhereTheyCanBeWritten() {
    double[][] traces = new double[4][];
    Arrays.setAll(traces, i -> trace(i, 0, 0.5, 1));
    Members members =
        UmlPsd.analyze(
                "",
                TraceSet.of(0.05, traces),
                Parameters.of(Map.of(ParameterKey.EPOCHS, "1")),
                Progress.NONE)
            .members();
    assertTrue(Warnings.greyStates(members, "trace", true).get(0).contains("segments=yes"));
    assertFalse(Warnings.greyStates(members, "pixel", false).get(0).contains("segments"));
  }
}
