package io.github.umlpsd.results.charts;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Points of one colour in a chart. The arrays are taken over and must not be changed any more.
 *
 * @param name in the legend; empty leaves it out there
 * @param x places along the x axis
 * @param y values, as many as x
 * @param style how they are drawn
 * @param rgb colour, 0xRRGGBB
 * @param widthPoints thickness of lines, or diameter of points, in points (1/72 inch)
 * @param dash pattern of lines
 * @param low lower edge of a translucent band around y, as many as x, or none
 * @param high upper edge of the band, as many as x, or none
 */
public record Series(
    String name,
    double[] x,
    double[] y,
    Style style,
    int rgb,
    double widthPoints,
    Dash dash,
    double[] low,
    double[] high) {

  private static final double[] NONE = {};

  /** How the points of a series are drawn. */
  public enum Style {
    LINE,
    POINTS,
    /** y[i] holds from x[i] to x[i+1]. */
    STEPS,
    /** Filled columns from 0 to y[i], centred at x[i]. */
    BARS
  }

  /** Pattern of a line. */
  public enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  public Series {
    boolean bandFits = low.length == high.length && (low.length == 0 || low.length == x.length);
    if (x.length != y.length || !bandFits) {
      throw new IllegalArgumentException("lengths of series '" + name + "' differ");
    }
  }

  public static Series line(String name, double[] x, double[] y, int rgb) {
    return new Series(name, x, y, Style.LINE, rgb, 1, Dash.SOLID, NONE, NONE);
  }

  public static Series points(String name, double[] x, double[] y, int rgb) {
    return new Series(name, x, y, Style.POINTS, rgb, 3.5, Dash.SOLID, NONE, NONE);
  }

  public static Series steps(String name, double[] x, double[] y, int rgb) {
    return new Series(name, x, y, Style.STEPS, rgb, 1, Dash.SOLID, NONE, NONE);
  }

  public static Series bars(String name, double[] x, double[] y, int rgb) {
    return new Series(name, x, y, Style.BARS, rgb, 0.75, Dash.SOLID, NONE, NONE);
  }

  public Series withWidth(double points) {
    return new Series(name, x, y, style, rgb, points, dash, low, high);
  }

  public Series withDash(Dash newDash) {
    return new Series(name, x, y, style, rgb, widthPoints, newDash, low, high);
  }

  public Series withBand(double[] newLow, double[] newHigh) {
    return new Series(name, x, y, style, rgb, widthPoints, dash, newLow, newHigh);
  }

  public boolean hasBand() {
    return low.length > 0;
  }

  /**
   * The same without what the axes cannot show: points that are not finite, or not positive on a
   * logarithmic axis. An edge of the band that cannot be shown falls back to the value itself, a
   * lower edge at or below 0 on a logarithmic axis to the smallest positive number.
   */
  public Series shownOn(Axis xAxis, Axis yAxis) {
    int[] kept = new int[x.length];
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      if (xAxis.shows(x[i]) && yAxis.shows(y[i])) {
        kept[n++] = i;
      }
    }
    int[] index = Arrays.copyOf(kept, n);
    double[] newY = pick(y, index);
    double[] newLow = hasBand() ? pick(low, index) : NONE;
    double[] newHigh = hasBand() ? pick(high, index) : NONE;
    for (int i = 0; i < newLow.length; i++) {
      boolean reachesZero = yAxis.isLog() && newLow[i] <= 0;
      newLow[i] = yAxis.shows(newLow[i]) ? newLow[i] : reachesZero ? Double.MIN_NORMAL : newY[i];
      newHigh[i] = yAxis.shows(newHigh[i]) ? newHigh[i] : newY[i];
    }
    return new Series(name, pick(x, index), newY, style, rgb, widthPoints, dash, newLow, newHigh);
  }

  /**
   * Steps and bars as the corners of their outline, of style {@link Style#LINE}; else unchanged.
   */
  public Series outlined() {
    if (style == Style.STEPS && x.length > 0) {
      return corners(2 * x.length - 1, i -> x[(i + 1) / 2], i -> y[i / 2]);
    }
    if (style == Style.BARS) {
      double half = 0.4 * smallestGap();
      Series bars =
          corners(
              4 * x.length,
              i -> x[i / 4] + (i % 4 < 2 ? -half : half),
              i -> i % 4 == 1 || i % 4 == 2 ? y[i / 4] : 0);
      return bars.withBand(new double[bars.y.length], bars.y);
    }
    return this;
  }

  private double smallestGap() {
    double gap = Double.POSITIVE_INFINITY;
    for (int i = 1; i < x.length; i++) {
      gap = Math.min(gap, Math.abs(x[i] - x[i - 1]));
    }
    return Double.isInfinite(gap) ? 1 : gap;
  }

  private Series corners(int count, IntToDoubleFunction cornerX, IntToDoubleFunction cornerY) {
    double[] newX = new double[count];
    double[] newY = new double[count];
    Arrays.setAll(newX, cornerX);
    Arrays.setAll(newY, cornerY);
    return new Series(name, newX, newY, Style.LINE, rgb, widthPoints, dash, NONE, NONE);
  }

  private static double[] pick(double[] values, int[] index) {
    double[] picked = new double[index.length];
    Arrays.setAll(picked, i -> values[index[i]]);
    return picked;
  }
}
