package io.github.umlpsd.results.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.SimulatedEmitter;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten telegraphs and ten traces that bleach smoothly. */
class SegmentTableTest {
  private static final int FRAMES = 1500;
  private static Analysis analysis;
  private static Table segments;

  @BeforeAll
  static void analyze() {
    double[][] traces = new double[20][];
    for (int i = 0; i < traces.length; i++) {
      RandomStream random = RandomStream.of(5, i);
      traces[i] = SimulatedEmitter.trace(SimulatedEmitter.exponential(1, 1), FRAMES, 5, i);
      if (i >= 10) {
        Arrays.setAll(traces[i], t -> random.poisson(900 * Math.exp(-t / 900.0)));
      }
    }
    Map<ParameterKey, String> words =
        Map.of(
            ParameterKey.SEGMENTS, "yes",
            ParameterKey.CLUSTERS, "2",
            ParameterKey.BINS, "20",
            ParameterKey.EPOCHS, "2");
    analysis =
        UmlPsd.analyze(
            "test",
            TraceSet.of(SimulatedEmitter.INTERVAL, traces),
            Parameters.of(JobKind.TRACES, words),
            Progress.NONE);
    segments = table("segments");
  }

  @Test
  void segmentsFollowEachOtherThroughTheWholeRecord() {
    double end = 0;
    int before = 0;
    for (List<Object> row : segments.rows()) {
      boolean next = (int) row.get(0) != before;
      assertEquals(next ? 0 : end, (double) row.get(3), 1e-9);
      assertTrue(!next || before == 0 || Math.abs(end - FRAMES * 0.03) < 1e-9);
      before = (int) row.get(0);
      end = (double) row.get(3) + (double) row.get(4);
    }
    assertEquals(20, before);
  }

  @Test
  void statesOfATelegraphFollowItsBrightness() {
    for (List<Object> row : segments.rows()) {
      if ((int) row.get(0) <= 10 && (double) row.get(4) > 0.1) {
        boolean bright = (double) row.get(5) > SimulatedEmitter.BRIGHTNESS / 2;
        assertEquals(bright ? "on" : "off", row.get(7), row.toString());
        assertEquals(bright ? 2 : 1, row.get(6), row.toString());
      }
    }
  }

  @Test
  void aSmoothDecayHasNoLevels() {
    Table spots = table("spots");
    int drifts = spots.columns().indexOf("drifts");
    int levels = spots.columns().indexOf("levels");
    int law = spots.columns().indexOf("mean_on_s");
    for (int i = 0; i < 20; i++) {
      List<Object> row = spots.rows().get(i);
      assertEquals(i < 10 ? 0 : 1, row.get(drifts), i + "");
      assertEquals(i < 10 ? (Object) 2 : Table.EMPTY, row.get(levels), i + "");
      assertNotEquals(i < 10, row.get(law).equals(Table.EMPTY), i + "");
    }
    for (List<Object> row : segments.rows()) {
      if ((int) row.get(0) > 10) {
        assertEquals(Table.EMPTY, row.get(6));
        assertEquals(Table.EMPTY, row.get(7));
      }
    }
  }

  private static Table table(String name) {
    return AnalysisTables.all(analysis).stream()
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
