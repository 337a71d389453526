package io.github.umlpsd.imagej.windows;

import ij.gui.Plot;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.Series;
import java.awt.Color;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws charts as ImageJ's own plots, whose values can be listed and saved. */
final class PlotWindows {
  /** Parts of white mixed into the colour of a band's edges. */
  private static final double PALE = 0.6;

  /** Pixels of a dot per point in print. */
  private static final double DOT = 1.5;

  /** From this size on, dots are marks that stand out from lines of their colour. */
  private static final double LARGE_POINTS = 6;

  private PlotWindows() {}

  /** How many plots a figure has: one for a chart, one per panel of a grid, none for a picture. */
  static int count(Figure figure) {
    return charts(figure).size();
  }

  /**
   * The plots of a figure. What has the same name in several panels is in the legend of the first.
   *
   * @param of what the figure is of, for the titles; empty for nothing
   * @param frame width and height within the axes, in pixels
   */
  static List<Plot> of(Figure figure, String of, Dimension frame) {
    List<Plot> plots = new ArrayList<>();
    Set<String> told = new HashSet<>();
    boolean grid = charts(figure).size() > 1;
    String end = of.isEmpty() ? "" : " of " + of;
    for (Chart chart : charts(figure)) {
      String panel = chart.title().isEmpty() ? label(chart.y()) : chart.title();
      String title = "UML-PSD " + figure.name() + (grid ? ": " + panel : "") + end;
      plots.add(plot(title, chart.fitted(), told, frame));
    }
    return plots;
  }

  private static List<Chart> charts(Figure figure) {
    if (figure.drawing() instanceof Chart chart) {
      return List.of(chart);
    }
    return figure.drawing() instanceof ChartGrid grid ? joined(grid.panels()) : List.of();
  }

  /** Panels of the same axes as one, such as the mean traces: each line by its panel's title. */
  private static List<Chart> joined(List<Chart> panels) {
    Chart first = panels.get(0);
    boolean alike =
        panels.stream()
            .allMatch(
                panel ->
                    panel.x().equals(first.x())
                        && panel.y().equals(first.y())
                        && panel.verticalMarks().isEmpty()
                        && !panel.title().isEmpty()
                        && panel.series().size() == 1);
    if (!alike || panels.size() == 1) {
      return panels;
    }
    double[] none = {};
    List<Series> lines =
        panels.stream()
            .map(
                panel -> {
                  Series line = panel.series().get(0).withBand(none, none);
                  return new Series(
                      panel.title(),
                      line.x(),
                      line.y(),
                      line.style(),
                      line.rgb(),
                      line.widthPoints(),
                      line.dash(),
                      none,
                      none);
                })
            .toList();
    return List.of(new Chart("", first.x(), first.y()).withSeries(lines));
  }

  private static Plot plot(String title, Chart chart, Set<String> told, Dimension frame) {
    // Named series first: ImageJ takes the legend's lines in the order of the series.
    List<Series> named = new ArrayList<>();
    List<Series> others = new ArrayList<>();
    for (Series series : chart.series()) {
      if (series.x().length > 0) {
        boolean isNew = !series.name().isEmpty() && told.add(series.name());
        (isNew ? named : others).add(series);
      }
    }
    List<String> names = named.stream().map(Series::name).toList();
    Optional<LegendRow> row = LegendRow.ofNames(names, frame.width);
    List<String> within = row.isPresent() ? List.of() : names;
    LegendRoom axes = LegendRoom.of(chart.x(), chart.y(), within, frame);
    if (!axes.isEnough()) {
      row = LegendRow.ofBeginnings(names, frame.width);
    }
    Plot plot = new Plot(title, label(chart.x()), label(chart.y()));
    plot.setFrameSize(frame.width, frame.height);
    plot.setLimits(axes.x().min(), axes.x().max(), axes.y().min(), axes.y().max());
    plot.setAxisXLog(chart.x().isLog());
    plot.setAxisYLog(chart.y().isLog());
    named.forEach(series -> add(plot, series));
    others.forEach(series -> add(plot, series));
    for (Series series : chart.series()) {
      if (series.hasBand()) {
        addBand(plot, series, chart.y());
      }
    }
    for (double mark : chart.verticalMarks()) {
      plot.setColor(Color.DARK_GRAY);
      plot.setLineWidth(1);
      plot.drawDottedLine(mark, chart.y().min(), mark, chart.y().max(), 4);
    }
    row.ifPresent(words -> words.draw(plot, colors(named), frame));
    for (int i = 0; i < names.size(); i++) {
      plot.setPlotObjectLabel(i, names.get(i));
    }
    // The frame takes what was set last.
    plot.setColor(Color.BLACK);
    plot.setLineWidth(1);
    if (!within.isEmpty() && axes.isEnough()) {
      plot.setLegend(String.join("\n", names), Plot.TOP_RIGHT);
    }
    return plot;
  }

  /**
   * With a word for the angle brackets of means, which many fonts of screens lack, and short enough
   * for a small plot.
   */
  private static String label(Axis axis) {
    return axis.label()
        .replace("Power spectral density", "PSD")
        .replaceAll("\u27e8([^\u27e9]*)\u27e9", "mean $1");
  }

  private static List<Color> colors(List<Series> lines) {
    return lines.stream().map(line -> new Color(line.rgb())).toList();
  }

  private static void add(Plot plot, Series series) {
    Color color = new Color(series.rgb());
    if (series.style() != Series.Style.POINTS) {
      plot.setColor(color);
      plot.setLineWidth(Math.max(1, Math.round((float) series.widthPoints())));
      plot.add("line", series.x(), series.y());
    } else if (series.widthPoints() < LARGE_POINTS) {
      plot.setColor(color);
      plot.setLineWidth((int) Math.round(DOT * series.widthPoints()));
      plot.add("dot", series.x(), series.y());
    } else {
      plot.setColor(Color.BLACK, color);
      plot.setLineWidth(2);
      plot.add("circle", series.x(), series.y());
    }
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
