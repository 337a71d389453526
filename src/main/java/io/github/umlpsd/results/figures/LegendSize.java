package io.github.umlpsd.results.figures;

import io.github.umlpsd.results.charts.FigureSize;

/** Room for a legend of all classes below a figure. */
final class LegendSize {
  private static final double ROW_MILLIMETERS = 3.6;

  private LegendSize() {}

  /** Height of the legend. */
  static double millimeters(int classes, int entriesPerRow) {
    return ROW_MILLIMETERS * (classes / entriesPerRow + 1);
  }

  /** One column wide, with room for a legend below. */
  static FigureSize oneColumn(double heightMillimeters, int classes, int entriesPerRow) {
    return FigureSize.oneColumn(heightMillimeters + millimeters(classes, entriesPerRow));
  }
}
