package io.github.umlpsd.spots.given;

import java.util.List;
import java.util.Optional;

/**
 * What a file says about spots, in its own unit.
 *
 * @param rows the spots
 * @param pixelSize width and height of a pixel in that unit, if the file tells
 * @param unit of the positions, as the file writes it; empty if it does not
 * @param notes what was assumed or left out, one sentence each
 */
record Content(List<Row> rows, Optional<PixelSize> pixelSize, String unit, List<String> notes) {

  /** A spot as it is written; numbers that are not there are NaN. */
  record Row(int frame, boolean visible, double x, double y, double quality, double radius) {
    boolean hasPlace() {
      return Double.isFinite(x) && Double.isFinite(y);
    }
  }

  /** Width and height of a pixel in the unit of the file. */
  record PixelSize(double width, double height) {
    static final PixelSize ONE = new PixelSize(1, 1);

    boolean isPositive() {
      return width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height);
    }
  }

  /** Spots in pixels. */
  static Content inPixels(List<Row> rows, List<String> notes) {
    return new Content(rows, Optional.of(PixelSize.ONE), "pixel", notes);
  }
}
