package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.gui.Plot;
import ij.process.ImageProcessor;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Drawing;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Series;
import java.awt.Color;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.IntStream;
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

  /** Words of the legend's row, if there is one. */
  private static List<String> row(List<String> names, int width) {
    return LegendRow.ofNames(names, width).map(LegendRow::words).orElse(List.of());
  }

  @Test
  void aLegendThatFitsIntoALineLeavesTheAxesAlone() {
    double[] without = plots(chart("")).get(0).getLimits();
    assertArrayEquals(without, plots(chart("Class 1", "Class 2")).get(0).getLimits());
    assertEquals(List.of("Class 1", "Class 2"), row(List.of("Class 1", "Class 2"), 200));
    assertEquals(List.of(), row(List.of("Class 1: a", "Class 2: b", "Class 3: c"), 150));
  }

  /** Rows of an image from its top, in which something has the hue of the lines. */
  private static List<Integer> inked(Plot plot, int above) {
    ImageProcessor image = plot.getProcessor();
    return IntStream.range(0, above)
        .filter(
            y ->
                IntStream.range(0, image.getWidth())
                    .mapToObj(x -> new Color(image.getPixel(x, y)))
                    .anyMatch(color -> color.getBlue() - color.getRed() > 20))
        .boxed()
        .toList();
  }

  @Test
  void theLettersOfALegendAboveTheAxesAreWhole() {
    Plot plot = plots(chart("Class 1 (n = 32)", "Class 2")).get(0);
    List<Integer> rows = inked(plot, Plot.TOP_MARGIN);
    assertFalse(rows.isEmpty());
    assertTrue(rows.get(0) > 0, "letters are cut: " + rows);
    assertTrue(rows.size() >= 8, "the letters are too small to read: " + rows);
    assertEquals(plots(chart("")).get(0).getCurrentFont(), plot.getCurrentFont());
  }

  @Test
  void aLongLegendHasAFreeStripBesideTheData() {
    String name = "a name that is long enough to take half of a line";
    double[] without = plots(chart("")).get(0).getLimits();
    double[] few = plots(chart(name, "b")).get(0).getLimits();
    assertEquals(without[1], few[1], 1e-6);
    double strip = (few[3] - without[3]) / (few[3] - few[2]);
    assertTrue(strip > 30.0 / 200 && strip < 60.0 / 200, "strip above: " + strip);
    double[] many =
        plots(chart("aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk".split(" ")))
            .get(0)
            .getLimits();
    assertEquals(without[3], many[3], 1e-6);
    double right = Math.log(many[1] / without[1]) / Math.log(many[1] / many[0]);
    assertTrue(right > 60.0 / 320 && right <= 96.0 / 320, "strip at the right: " + right);
  }

  /** Five spectra in a small plot: their data keep the axes, and the legend is short. */
  @Test
  void aLegendThatWouldHideTheDataIsShortened() {
    List<String> five =
        List.of(
            "Class S1: \u03b2 = 3.74 \u00b1 0.38", "Class S2: b", "Class S3 (n = 7)", "S4", "S5");
    assertEquals(
        List.of("S1", "S2", "S3", "S4", "S5"),
        LegendRow.ofBeginnings(five, 200).orElseThrow().words());
    assertEquals("Class S1", LegendRow.ofBeginnings(five, 400).orElseThrow().words().get(0));
    assertTrue(LegendRow.ofBeginnings(five, 20).isEmpty());
    Dimension small = new Dimension(200, 125);
    Axis y = Axis.linear("PSD").withRange(0, 1);
    LegendRoom room = LegendRoom.of(y, y, five, small);
    assertFalse(room.isEnough());
    assertEquals(y, room.y());
  }

  @Test
  void everyNameIsInTheLegendOfItsFirstPanel() {
    String name = "a name that is long enough to take a line of its own ";
    List<Plot> plots =
        plots(
            new ChartGrid(
                3, List.of(chart(name + "a"), chart(name + "a"), chart(name + "a", name + "b"))));
    double free = plots(chart("")).get(0).getLimits()[3];
    assertTrue(plots.get(0).getLimits()[3] > free);
    assertEquals(free, plots.get(1).getLimits()[3], 1e-6);
    assertTrue(plots.get(2).getLimits()[3] > free);
    assertEquals(name + "b", plots.get(2).getPlotObjectLabel(0));
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
