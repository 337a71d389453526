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

  /** From so many panels on, a legend in each would hide more than it tells. */
  private static final int MANY = 4;

  /** Parts of white mixed into the colour of a band's edges. */
  private static final double PALE = 0.6;

  /** Pixels of a dot per point in print. */
  private static final double DOT = 1.5;

  private PlotWindows() {}

  /** The plots of a figure: one for a chart, one per panel of a grid, none for a picture. */
  public static List<Plot> of(Figure figure) {
    String title = "UML-PSD " + figure.name();
    Drawing drawing = figure.drawing();
    if (drawing instanceof Chart chart) {
      return List.of(plot(title, chart, true));
    }
    List<Plot> plots = new ArrayList<>();
    if (drawing instanceof ChartGrid grid) {
      for (Chart panel : grid.panels()) {
        String name = panel.title().isEmpty() ? panel.y().label() : panel.title();
        plots.add(plot(title + ": " + name, panel, grid.panels().size() < MANY));
      }
    }
    return plots;
  }

  private static Plot plot(String title, Chart given, boolean legend) {
    Chart chart = given.fitted();
    Plot plot = new Plot(title, label(chart.x()), label(chart.y()));
    plot.setSize(WIDTH, HEIGHT);
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
    if (legend && !named.isEmpty()) {
      plot.setColor(Color.BLACK);
      plot.setLineWidth(1);
      plot.setLegend(
          named.stream().map(Series::name).collect(Collectors.joining("\n")), Plot.AUTO_POSITION);
    }
    return plot;
  }

  /** Without the angle brackets of means, which many fonts of screens lack. */
  private static String label(Axis axis) {
    return axis.label().replaceAll("[\u27e8\u27e9]", "");
  }

  private static void add(Plot plot, Series series) {
    if (series.x().length == 0) {
      return;
    }
    plot.setColor(new Color(series.rgb()));
    plot.setLineWidth(Math.max(1, Math.round((float) series.widthPoints())));
    String shape = series.style() == Series.Style.POINTS ? "dot" : "line";
    if (shape.equals("dot")) {
      plot.setLineWidth((int) Math.round(DOT * series.widthPoints()));
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
