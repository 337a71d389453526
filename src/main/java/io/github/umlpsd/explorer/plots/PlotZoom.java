package io.github.umlpsd.explorer.plots;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;

/**
 * The part of a chart that is shown.
 *
 * @param x axis with both ends
 * @param y axis with both ends
 */
record PlotZoom(Axis x, Axis y) {

  /** All of a chart. */
  static PlotZoom all(Chart chart) {
    Chart fitted = chart.fitted();
    return new PlotZoom(fitted.x(), fitted.y());
  }

  /** The chart, cut to this part. */
  Chart of(Chart chart) {
    return new Chart(chart.title(), x, y, chart.series(), chart.verticalMarks(), chart.notes());
  }

  /**
   * Nearer or farther around a place.
   *
   * @param factor below 1 for nearer
   * @param both whether the y axis follows
   */
  PlotZoom around(double valueX, double valueY, double factor, boolean both) {
    return new PlotZoom(around(x, valueX, factor), both ? around(y, valueY, factor) : y);
  }

  private static Axis around(Axis axis, double value, double factor) {
    double at = scaled(axis, value);
    double low = at + (scaled(axis, axis.min()) - at) * factor;
    double high = at + (scaled(axis, axis.max()) - at) * factor;
    return between(axis, low, high);
  }

  /** The part between two corners, each a part from 0 to 1 of the axes, from the lower left. */
  PlotZoom between(double x1, double y1, double x2, double y2) {
    return new PlotZoom(part(x, x1, x2), part(y, y1, y2));
  }

  private static Axis part(Axis axis, double a, double b) {
    double low = scaled(axis, axis.min());
    double span = scaled(axis, axis.max()) - low;
    return between(axis, low + Math.min(a, b) * span, low + Math.max(a, b) * span);
  }

  /** Value at a part of an axis. */
  static double value(Axis axis, double part) {
    double low = scaled(axis, axis.min());
    double at = low + part * (scaled(axis, axis.max()) - low);
    return axis.isLog() ? Math.pow(10, at) : at;
  }

  /** Part of an axis at a value. */
  static double part(Axis axis, double value) {
    double low = scaled(axis, axis.min());
    return (scaled(axis, value) - low) / (scaled(axis, axis.max()) - low);
  }

  private static double scaled(Axis axis, double value) {
    return axis.isLog() ? Math.log10(value) : value;
  }

  private static Axis between(Axis axis, double low, double high) {
    if (!(high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high)))) {
      return axis;
    }
    return axis.isLog()
        ? axis.withRange(Math.pow(10, low), Math.pow(10, high))
        : axis.withRange(low, high);
  }
}
