package io.github.umlpsd.pixels.grains;

/** What lies on opposite sides of a pixel. */
final class Sides {
  /** From a pixel to either side: beyond what the optics mix most. */
  private static final int REACH = 2;

  private static final int[][] AXES = {{1, 0}, {0, 1}, {1, 1}, {-1, 1}};

  /** Both sides count at least so much in a mixture of them. */
  private static final double LEAST_WEIGHT = 0.2;

  /** Sides that are more alike cannot be told in a mixture. */
  private static final double ALIKE = 0.95;

  /** More alike than any two rows: nothing lies across. */
  private static final double NOTHING = 2;

  private Sides() {}

  /** The lowest likeness of two pixels that lie opposite each other, over four axes. */
  static double likeness(PixelRows pixels, int pixel) {
    double lowest = NOTHING;
    for (int[] axis : AXES) {
      int a = pixels.neighbour(pixel, REACH * axis[0], REACH * axis[1]);
      int b = pixels.neighbour(pixel, -REACH * axis[0], -REACH * axis[1]);
      if (a >= 0 && b >= 0) {
        lowest = Math.min(lowest, pixels.likeness(a, b));
      }
    }
    return lowest;
  }

  /**
   * Whether a pixel is a mixture of two sides of different classes: the standardised coefficients
   * of its row on theirs, by least squares, are both large.
   *
   * @param labels class of each pixel
   */
  static boolean mix(PixelRows pixels, int pixel, int[] labels) {
    for (int[] axis : AXES) {
      int a = pixels.neighbour(pixel, REACH * axis[0], REACH * axis[1]);
      int b = pixels.neighbour(pixel, -REACH * axis[0], -REACH * axis[1]);
      if (a >= 0 && b >= 0 && labels[a] != labels[b] && mixes(pixels, pixel, a, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mixes(PixelRows pixels, int pixel, int a, int b) {
    double across = pixels.likeness(a, b);
    double first = pixels.likeness(pixel, a);
    double second = pixels.likeness(pixel, b);
    double left = 1 - across * across;
    return across < ALIKE
        && first - across * second > LEAST_WEIGHT * left
        && second - across * first > LEAST_WEIGHT * left;
  }
}
