package io.github.umlpsd.results.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a chart with its legend wherever a window wants it. */
public final class ScreenChart {
  private ScreenChart() {}

  /**
   * Draws a chart.
   *
   * @param area to fill, in points of the graphics
   * @return where the axes lie, in points
   */
  public static Rectangle2D paint(Chart chart, Graphics2D g, Rectangle2D area) {
    Rectangle2D rest = LegendPainter.paint(g, area, LegendEntry.of(List.of(chart)), chart.notes());
    return ChartRenderer.paint(chart, g, rest);
  }
}
