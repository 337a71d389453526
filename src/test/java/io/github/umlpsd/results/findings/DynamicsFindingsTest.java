package io.github.umlpsd.results.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.SecondLook;
import io.github.umlpsd.compare.dynamics.Ageing;
import io.github.umlpsd.compare.dynamics.Dots;
import io.github.umlpsd.compare.dynamics.DwellMemory;
import io.github.umlpsd.compare.dynamics.IntensityDwellMap;
import io.github.umlpsd.compare.dynamics.MemoryKind;
import io.github.umlpsd.compare.dynamics.NeighbourCorrelation;
import io.github.umlpsd.compare.dynamics.SharedLevels;
import io.github.umlpsd.compare.dynamics.SpectrumAgeing;
import io.github.umlpsd.compare.dynamics.TransitionMap;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.simulate.experiment.Experiment;
import io.github.umlpsd.simulate.experiment.ExperimentPlan;
import io.github.umlpsd.simulate.experiment.Treatment;
import io.github.umlpsd.traces.TraceSet;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables and figures of the dots of one simulated movie. */
class DynamicsFindingsTest {
  private static TraceSet traces;
  private static Dots dots;

  @BeforeAll
  static void simulate() {
    ExperimentPlan plan = ExperimentPlan.of(Treatment.NONE).withSize(1, 20, 800);
    traces = Experiment.of(plan, 6).movies().get(0).traces();
    dots =
        Dots.of(
            traces,
            SecondLook.ofAll(traces, BlinkingParameters.defaults(), new Workers(1, Progress.NONE)));
  }

  @Test
  void ageingHasARowForEachWindowAndTheSlope() {
    Map<String, List<Ageing>> ageing = Map.of("movie", Ageing.of(dots, 4, 1));
    Table table = DynamicsTables.ageing(ageing);
    assertEquals(4 * 5, table.rows().size());
    assertEquals("relative-counts", table.column("quantity").get(0));
    assertInk(DynamicsFigures.ageing(ageing));
    Map<String, SpectrumAgeing> spectrum =
        Map.of("movie", SpectrumAgeing.of(dots, 1).value().orElseThrow());
    assertEquals(4, DynamicsTables.spectrumAgeing(spectrum).rows().size());
    assertInk(DynamicsFigures.spectrumAgeing(spectrum));
  }

  @Test
  void memoryHasARowForEachPairOfTimes() {
    Map<String, List<DwellMemory>> memory =
        Map.of(
            "movie",
            Arrays.stream(MemoryKind.values())
                .map(k -> DwellMemory.of(k, dots, 0, Double.POSITIVE_INFINITY, 1))
                .toList());
    Table table = DynamicsTables.memory(memory);
    assertEquals(List.of("on-on", "off-off", "on-off", "off-on"), table.column("times"));
    assertInk(DynamicsFigures.memory(memory));
  }

  @Test
  void levelsAndMapsAddUpToOne() {
    Map<String, SharedLevels> levels = Map.of("movie", SharedLevels.of(dots, 1));
    assertEquals(1, sum(DynamicsTables.occupancy(levels), "share_of_time"), 1e-9);
    assertEquals(1, DynamicsTables.levels(levels).rows().size());
    assertInk(DynamicsFigures.occupancy(levels));
    TransitionMap jumps = TransitionMap.of(dots);
    assertEquals(1, sum(DynamicsTables.transitions(Map.of("movie", jumps)), "share"), 1e-9);
    assertInk(MapFigure.transitions("movie", jumps));
    IntensityDwellMap dwells = IntensityDwellMap.of(dots, 1);
    assertEquals(1, sum(DynamicsTables.dwellMap(Map.of("movie", dwells)), "share"), 1e-9);
    assertInk(MapFigure.dwells("movie", dwells));
  }

  @Test
  void neighboursHaveARowForAllPairsAndOneForEachRing() {
    double[] places = IntStream.range(0, 20).mapToDouble(i -> 7.0 * i % 60).toArray();
    double[] rows = IntStream.range(0, 20).mapToDouble(i -> 11.0 * i % 60).toArray();
    NeighbourCorrelation found =
        NeighbourCorrelation.of(traces, places, rows, 1).value().orElseThrow();
    Table table = DynamicsTables.neighbours(Map.of("movie", found));
    assertEquals(1 + found.rings().size(), table.rows().size());
    assertEquals(190L, table.column("pairs").get(0));
    assertInk(DynamicsFigures.neighbours("all", Map.of("movie", found)));
  }

  private static double sum(Table table, String column) {
    return table.column(column).stream().mapToDouble(c -> ((Number) c).doubleValue()).sum();
  }

  private static void assertInk(Figure figure) {
    BufferedImage picture = figure.render();
    int ink = 0;
    for (int x = 0; x < picture.getWidth(); x += 5) {
      for (int y = 0; y < picture.getHeight(); y += 5) {
        ink += picture.getRGB(x, y) != -1 ? 1 : 0;
      }
    }
    assertTrue(ink > 100, figure.name() + " has little ink: " + ink);
  }
}
