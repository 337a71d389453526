package io.github.umlpsd.results.charts;

/**
 * Size of a figure in print.
 *
 * @param dotsPerInch resolution; 300 is what journals ask for
 */
public record FigureSize(double widthMillimeters, double heightMillimeters, int dotsPerInch) {
  private static final double MILLIMETERS_PER_INCH = 25.4;

  /** One column of a journal page, 85 mm. */
  public static FigureSize oneColumn(double heightMillimeters) {
    return new FigureSize(85, heightMillimeters, 300);
  }

  /** The width of a journal page, 170 mm. */
  public static FigureSize twoColumns(double heightMillimeters) {
    return new FigureSize(170, heightMillimeters, 300);
  }

  public int widthPixels() {
    return (int) Math.round(widthMillimeters / MILLIMETERS_PER_INCH * dotsPerInch);
  }

  public int heightPixels() {
    return (int) Math.round(heightMillimeters / MILLIMETERS_PER_INCH * dotsPerInch);
  }

  /** Pixels per typographic point (1/72 inch). */
  public double pixelsPerPoint() {
    return dotsPerInch / 72.0;
  }
}
