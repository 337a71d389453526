package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.gui.Plot;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Drawing;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Series;
import java.awt.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotWindowsTest {
  private static final Dimension FRAME = new Dimension(320, 200);

  private static Chart chart(String... names) {
    Chart chart = new Chart("", Axis.log("K"), Axis.linear("\u27e8SS\u27e9 (%)"));
    for (String name : names) {
      chart = chart.plus(Series.line(name, new double[] {1, 100}, new double[] {2, 12}, 0x123456));
    }
    return chart;
  }

  private static List<Plot> plots(Drawing drawing) {
    Figure figure = new Figure("test", "Test", "Caption.", drawing, FigureSize.oneColumn(60));
    List<Plot> plots = PlotWindows.of(figure, "movie", FRAME);
    assertEquals(plots.size(), PlotWindows.count(figure));
    return plots;
  }

  @Test
  void aLegendHasAFreeStripBesideTheData() {
    double[] without = plots(chart("")).get(0).getLimits();
    double[] few = plots(chart("a rather long name", "b")).get(0).getLimits();
    assertEquals(without[1], few[1], 1e-6);
    double strip = (few[3] - without[3]) / (few[3] - few[2]);
    assertTrue(strip > 30.0 / 200 && strip < 60.0 / 200, "strip above: " + strip);
    double[] many = plots(chart("a b c d e f g h i j k".split(" "))).get(0).getLimits();
    assertEquals(without[3], many[3], 1e-6);
    double right = Math.log(many[1] / without[1]) / Math.log(many[1] / many[0]);
    assertTrue(right > 40.0 / 320 && right < 90.0 / 320, "strip at the right: " + right);
  }

  @Test
  void everyNameIsInTheLegendOfItsFirstPanel() {
    List<Plot> plots =
        plots(
            new ChartGrid(
                3,
                List.of(
                    chart("long name a"),
                    chart("long name a"),
                    chart("long name a", "long name b"))));
    double free = plots(chart("")).get(0).getLimits()[3];
    assertTrue(plots.get(0).getLimits()[3] > free);
    assertEquals(free, plots.get(1).getLimits()[3], 1e-6);
    assertTrue(plots.get(2).getLimits()[3] > free);
    assertEquals("long name b", plots.get(2).getPlotObjectLabel(0));
  }

  @Test
  void panelsOfTheSameAxesAreOnePlotWithALineForEach() {
    Axis time = Axis.linear("Time (s)");
    Series line = Series.line("", new double[] {0, 1}, new double[] {2, 3}, 0x123456);
    List<Plot> plots =
        plots(
            new ChartGrid(
                2,
                List.of(
                    new Chart("Class 1", time, Axis.linear("Counts")).plus(line),
                    new Chart("Class 2", time, Axis.linear("Counts")).plus(line))));
    assertEquals(1, plots.size());
    assertEquals("UML-PSD test of movie", plots.get(0).getTitle());
    assertEquals("Class 2", plots.get(0).getPlotObjectLabel(1));
  }

  @Test
  void labelsNeedNoRareLetters() {
    assertEquals("mean SS (%)", plots(chart("a")).get(0).getLabel('y'));
  }
}
