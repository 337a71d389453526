package io.github.umlpsd.imagej.windows;

import ij.gui.PlotWindow;
import io.github.umlpsd.results.charts.Axis;
import java.awt.Dimension;
import java.util.List;

/**
 * The axes of a plot with a free strip above or to the right of the data, whichever is the smaller,
 * since ImageJ draws a legend within the axes and would hide data.
 *
 * @param share part of the height or width that the strip takes
 */
record LegendRoom(Axis x, Axis y, double share) {
  /** A larger strip would leave too little to the data. */
  private static final double LARGEST_SHARE = 0.3;

  /** The line before each name, and the space around all. */
  private static final int BESIDE_TEXT = 44;

  private static final int ABOVE_TEXT = 16;
  private static final double LINE_SPACING = 1.25;

  /**
   * The axes as they are, with a share that is too large, if there is no room for such a strip.
   *
   * @param x with both ends known
   * @param y with both ends known
   * @param frame width and height within the axes, in pixels
   */
  static LegendRoom of(Axis x, Axis y, List<String> names, Dimension frame) {
    if (names.isEmpty()) {
      return new LegendRoom(x, y, 0);
    }
    double width = names.stream().mapToDouble(LegendRow::width).max().orElse(0);
    double height = LINE_SPACING * PlotWindow.fontSize * names.size();
    double right = (width + BESIDE_TEXT) / frame.width;
    double above = (height + ABOVE_TEXT) / frame.height;
    double share = Math.min(right, above);
    if (share > LARGEST_SHARE) {
      return new LegendRoom(x, y, share);
    }
    return above <= right
        ? new LegendRoom(x, longer(y, above), above)
        : new LegendRoom(longer(x, right), y, right);
  }

  /** Whether the strip leaves enough to the data. */
  boolean isEnough() {
    return share <= LARGEST_SHARE;
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
