package io.github.umlpsd.results.charts;

import java.util.List;
import java.util.Optional;

/**
 * A picture made of coloured cells, with what explains it around. The arrays are taken over and
 * must not be changed any more.
 *
 * @param title above the picture, may be empty
 * @param width cells in a row
 * @param height rows
 * @param rgb colours, 0xRRGGBB, row by row
 * @param circles outlines drawn over the cells
 * @param legend below the picture
 * @param colorBar calibration bar at the right
 * @param cellSizeMicrometers edge of a cell in the sample, for a scale bar; NaN for none
 * @param bottom if present, the cells are stretched to fill the figure and this axis (with both
 *     ends given) is drawn below
 * @param left an axis (with both ends given) that rises at the left, beside a bottom one
 * @param rowColors colours of a strip at the left, one per row; empty for none
 */
public record Raster(
    String title,
    int width,
    int height,
    int[] rgb,
    List<Circle> circles,
    List<LegendEntry> legend,
    Optional<ColorBar> colorBar,
    double cellSizeMicrometers,
    Optional<Axis> bottom,
    Optional<Axis> left,
    int[] rowColors)
    implements Drawing {

  /**
   * The outline of a spot.
   *
   * @param x column; the centre of the first cell is 0
   * @param y row; the centre of the first cell is 0
   * @param radius in cells
   * @param rgb colour, 0xRRGGBB
   */
  public record Circle(double x, double y, double radius, int rgb) {}

  /** A calibration bar from {@code min} (first colour) to {@code max} (last colour). */
  public record ColorBar(String label, ColorMap colors, double min, double max) {}

  public Raster {
    if (width < 1 || height < 1 || rgb.length != width * height) {
      throw new IllegalArgumentException(width + " x " + height + " cells, " + rgb.length);
    }
    circles = List.copyOf(circles);
    legend = List.copyOf(legend);
  }

  /** Cells alone. */
  public Raster(String title, int width, int height, int[] rgb) {
    this(
        title,
        width,
        height,
        rgb,
        List.of(),
        List.of(),
        Optional.empty(),
        Double.NaN,
        Optional.empty(),
        Optional.empty(),
        new int[0]);
  }

  public Raster withCircles(List<Circle> newCircles) {
    return new Raster(
        title,
        width,
        height,
        rgb,
        newCircles,
        legend,
        colorBar,
        cellSizeMicrometers,
        bottom,
        left,
        rowColors);
  }

  public Raster withLegend(List<LegendEntry> newLegend) {
    return new Raster(
        title,
        width,
        height,
        rgb,
        circles,
        newLegend,
        colorBar,
        cellSizeMicrometers,
        bottom,
        left,
        rowColors);
  }

  public Raster withColorBar(ColorBar bar) {
    return new Raster(
        title,
        width,
        height,
        rgb,
        circles,
        legend,
        Optional.of(bar),
        cellSizeMicrometers,
        bottom,
        left,
        rowColors);
  }

  public Raster withCellSize(double micrometers) {
    return new Raster(
        title, width, height, rgb, circles, legend, colorBar, micrometers, bottom, left, rowColors);
  }

  /** Stretched rows with a strip of colours at their left. */
  public Raster withRows(Axis newBottom, int[] newRowColors) {
    return stretched(newBottom, left, newRowColors);
  }

  /** Cells between two axes, which are stretched to fill the figure. */
  public Raster withAxes(Axis newBottom, Axis newLeft) {
    return stretched(newBottom, Optional.of(newLeft), rowColors);
  }

  private Raster stretched(Axis newBottom, Optional<Axis> newLeft, int[] newRowColors) {
    return new Raster(
        title,
        width,
        height,
        rgb,
        circles,
        legend,
        colorBar,
        cellSizeMicrometers,
        Optional.of(newBottom),
        newLeft,
        newRowColors);
  }
}
