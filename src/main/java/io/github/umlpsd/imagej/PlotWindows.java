package io.github.umlpsd.imagej;

import ij.gui.Plot;
import io.github.umlpsd.report.Axis;
import io.github.umlpsd.report.Chart;
import io.github.umlpsd.report.ChartGrid;
import io.github.umlpsd.report.Drawing;
import io.github.umlpsd.report.Figure;
import io.github.umlpsd.report.Series;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Draws charts as ImageJ's own plots, whose values can be listed and saved. */
public final class PlotWindows {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 240;
  private static final int PANEL_WIDTH = 250;
  private static final int PANEL_HEIGHT = 150;

  /** A longer legend would hide the lines. */
  private static final int LONGEST_LEGEND = 6;

  /** Parts of white mixed into the colour of a band's edges. */
  private static final double PALE = 0.6;

  private PlotWindows() {}

  /** The plots of a figure: one for a chart, one per panel of a grid, none for a picture. */
  public static List<Plot> of(Figure figure) {
    String title = "UML-PSD " + figure.name();
    Drawing drawing = figure.drawing();
    if (drawing instanceof Chart chart) {
      return List.of(plot(title, chart, WIDTH, HEIGHT));
    }
    List<Plot> plots = new ArrayList<>();
    if (drawing instanceof ChartGrid grid) {
      for (Chart panel : grid.panels()) {
        String name = panel.title().isEmpty() ? panel.y().label() : panel.title();
        plots.add(plot(title + ": " + name, panel, PANEL_WIDTH, PANEL_HEIGHT));
      }
    }
    return plots;
  }

  private static Plot plot(String title, Chart given, int width, int height) {
    Chart chart = given.fitted();
    Plot plot = new Plot(title, chart.x().label(), chart.y().label());
    plot.setSize(width, height);
    Axis x = chart.x();
    Axis y = chart.y();
    plot.setLimits(x.min(), x.max(), y.min(), y.max());
    plot.setAxisXLog(x.isLog());
    plot.setAxisYLog(y.isLog());
    // Named series first: ImageJ takes the legend's lines in the order of the series.
    List<Series> named = chart.series().stream().filter(s -> !s.name().isEmpty()).toList();
    List<Series> others = chart.series().stream().filter(s -> s.name().isEmpty()).toList();
    named.forEach(series -> add(plot, series));
    others.forEach(series -> add(plot, series));
    chart.series().stream().filter(Series::hasBand).forEach(series -> addBand(plot, series, y));
    for (double mark : chart.verticalMarks()) {
      plot.setColor(Color.DARK_GRAY);
      plot.setLineWidth(1);
      plot.drawDottedLine(mark, y.min(), mark, y.max(), 4);
    }
    if (!named.isEmpty() && named.size() <= LONGEST_LEGEND) {
      plot.setColor(Color.BLACK);
      plot.setLineWidth(1);
      plot.setLegend(
          named.stream().map(Series::name).collect(Collectors.joining("\n")), Plot.AUTO_POSITION);
    }
    return plot;
  }

  private static void add(Plot plot, Series series) {
    if (series.x().length == 0) {
      return;
    }
    plot.setColor(new Color(series.rgb()));
    plot.setLineWidth(Math.max(1, Math.round((float) series.widthPoints())));
    String shape = series.style() == Series.Style.POINTS ? "dot" : "line";
    if (shape.equals("dot")) {
      plot.setLineWidth(5);
    }
    plot.add(shape, series.x(), series.y());
  }

  private static void addBand(Plot plot, Series series, Axis y) {
    Color color = new Color(series.rgb());
    plot.setColor(new Color(pale(color.getRed()), pale(color.getGreen()), pale(color.getBlue())));
    plot.setLineWidth(1);
    plot.add("line", series.x(), clipped(series.low(), y));
    plot.add("line", series.x(), clipped(series.high(), y));
  }

  private static int pale(int channel) {
    return (int) Math.round(channel + PALE * (255 - channel));
  }

  private static double[] clipped(double[] values, Axis axis) {
    return Arrays.stream(values)
        .map(value -> Math.max(axis.min(), Math.min(axis.max(), value)))
        .toArray();
  }
}
