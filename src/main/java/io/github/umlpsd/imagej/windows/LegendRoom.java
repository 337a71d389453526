package io.github.umlpsd.imagej.windows;

import ij.gui.PlotWindow;
import io.github.umlpsd.results.charts.Axis;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/**
 * The axes of a plot with a free strip above or to the right of the data, whichever is the smaller,
 * since ImageJ draws a legend within the axes and would hide data.
 */
record LegendRoom(Axis x, Axis y) {
  private static final double LARGEST_SHARE = 0.6;

  /** The line before each name, and the space around all. */
  private static final int BESIDE_TEXT = 44;

  private static final int ABOVE_TEXT = 16;
  private static final double LINE_SPACING = 1.25;

  /**
   * @param x with both ends known
   * @param y with both ends known
   * @param frame width and height within the axes, in pixels
   */
  static LegendRoom of(Axis x, Axis y, List<String> names, Dimension frame) {
    if (names.isEmpty()) {
      return new LegendRoom(x, y);
    }
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, PlotWindow.fontSize);
    FontRenderContext screen = new FontRenderContext(null, true, false);
    double width =
        names.stream().mapToDouble(n -> font.getStringBounds(n, screen).getWidth()).max().orElse(0);
    double height = LINE_SPACING * PlotWindow.fontSize * names.size();
    double right = Math.min(LARGEST_SHARE, (width + BESIDE_TEXT) / frame.width);
    double above = Math.min(LARGEST_SHARE, (height + ABOVE_TEXT) / frame.height);
    return above <= right
        ? new LegendRoom(x, longer(y, above))
        : new LegendRoom(longer(x, right), y);
  }

  /** With a share of the axis free at its upper end. */
  private static Axis longer(Axis axis, double share) {
    double factor = 1 / (1 - share);
    double end =
        axis.isLog()
            ? axis.min() * Math.pow(axis.max() / axis.min(), factor)
            : axis.min() + factor * (axis.max() - axis.min());
    return axis.withRange(axis.min(), end);
  }
}
