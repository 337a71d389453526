package io.github.umlpsd.spots;

import io.github.umlpsd.job.UserException;

/**
 * A two-dimensional image, usually the projection of a movie. The array is shared, not copied, and
 * must not be changed.
 *
 * @param values width x height values, row by row (counts)
 * @param width columns
 * @param height rows
 */
public record Plane(float[] values, int width, int height) {

  public Plane {
    if (width < 1 || height < 1 || values.length != width * height) {
      throw new UserException(
          "An image of "
              + values.length
              + " pixels cannot have "
              + width
              + " columns and "
              + height
              + " rows.");
    }
  }

  /** Place in the array of the pixel of the image that is nearest to a spot. */
  int nearest(Spot spot) {
    int x = (int) Math.round(Math.min(width - 1, Math.max(0, spot.xPixels())));
    int y = (int) Math.round(Math.min(height - 1, Math.max(0, spot.yPixels())));
    return y * width + x;
  }

  /** Value of a pixel inside the image. */
  float at(int x, int y) {
    return values[y * width + x];
  }

  /**
   * The pixel that stands for a place outside: the image is mirrored at the centres of its
   * outermost pixels, which are not repeated (-1 is 1).
   *
   * @param size number of pixels along this axis
   */
  static int mirrored(int index, int size) {
    if (size == 1) {
      return 0;
    }
    int period = 2 * (size - 1);
    int folded = Math.floorMod(index, period);
    return folded < size ? folded : period - folded;
  }
}
