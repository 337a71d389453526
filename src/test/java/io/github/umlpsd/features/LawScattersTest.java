package io.github.umlpsd.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.features.space.LawScatter;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawScattersTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);

  private static LawScatter learned() {
    LawScatters scatters = new LawScatters();
    for (int frames : new int[] {600, 1500}) {
      TraceScene scene = TraceScene.of(SampleSet.PAPER_THREE).withSize(60, frames);
      SimulatedTraces set = TraceSimulator.simulate(scene, frames, TWO);
      scatters.add(set, TWO);
    }
    return scatters.scatter();
  }

  @Test
  void bleachingAndBrighteningAreFarApartInTheirTrends() {
    LawScatter scatter = learned();
    int columns = LawColumns.COUNT;
    assertEquals(columns, scatter.within().length);
    assertEquals(columns, scatter.between().length);
    // First and last tenth of the record are the first and the tenth column.
    assertTrue(scatter.between()[0][0] > 5 * scatter.within()[0][0]);
    assertTrue(scatter.between()[0][9] < 0, "one falls where the other rises");
    // No record was long enough for the longest windows.
    assertEquals(0, scatter.within()[columns - 1][columns - 1]);
    assertTrue(scatter.within()[columns - 4][columns - 4] > 0);
  }

  @Test
  void bandsAreCountedFromTheFastEndAndWindowsFromTheShortest() {
    int[] places = LawColumns.of(FeatureSpec.combined().kinds(), new int[] {10, 22, 20, 15});
    assertEquals(67, places.length);
    assertArrayEquals(new int[] {9, 12, 13}, Arrays.copyOfRange(places, 9, 12));
    assertArrayEquals(new int[] {33, 34}, Arrays.copyOfRange(places, 31, 33));
    assertEquals(54 + 14, places[66]);
    assertEquals(LawColumns.COUNT, List.of(LawColumns.names().split(",")).size());
    assertEquals("psd_1", LawColumns.names().split(",")[10]);
  }

  @Test
  void recordsOfAnyLengthHaveDirections() {
    for (int bands = 10; bands <= 24; bands++) {
      for (int values = 13; values <= 20; values++) {
        int[] places =
            LawColumns.of(FeatureSpec.combined().kinds(), new int[] {10, bands, 20, values});
        double[][] loadings = LawScatter.table().directions(places).loadings();
        assertEquals(12, loadings.length);
        assertTrue(
            Arrays.stream(loadings).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite));
      }
    }
  }
}
