package io.github.umlpsd.movie.checks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An image against what is around each pixel: the median of the 16 pixels at a distance of two rows
 * or columns, which a point of light reaches less than the eight neighbours.
 *
 * @param values width x height
 */
record Surroundings(float[] values, int width, int height) {
  private static final int RING = 16;

  /** Pixels that are not in the two outermost rows and columns. */
  IntStream inner() {
    return IntStream.range(2 * width, (height - 2) * width)
        .filter(i -> i % width >= 2 && i % width < width - 2);
  }

  /** The median around a pixel, which is not in the two outermost rows and columns. */
  double around(int i) {
    float[] ring = ring(i);
    return (ring[RING / 2 - 1] + ring[RING / 2]) / 2;
  }

  /** What three quarters of the pixels around a pixel are above. */
  double leastAround(int i) {
    return ring(i)[RING / 4 - 1];
  }

  private float[] ring(int i) {
    float[] ring = new float[RING];
    int n = 0;
    for (int dy = -2; dy <= 2; dy++) {
      int step = Math.abs(dy) == 2 ? 1 : 4;
      for (int dx = -2; dx <= 2; dx += step) {
        ring[n++] = values[i + dy * width + dx];
      }
    }
    Arrays.sort(ring);
    return ring;
  }

  /** Whether a pixel is above its eight neighbours, as it must be to be alone. */
  boolean isPeak(int i) {
    return isExtreme(i, 1);
  }

  /** Whether a pixel is below its eight neighbours. */
  boolean isPit(int i) {
    return isExtreme(i, -1);
  }

  private boolean isExtreme(int i, int sign) {
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        if ((dx != 0 || dy != 0) && !(sign * (values[i] - values[i + dy * width + dx]) > 0)) {
          return false;
        }
      }
    }
    return true;
  }

  /** How far a pixel is above its surroundings. */
  double above(int i) {
    return values[i] - around(i);
  }

  /** How far the highest neighbour is above the surroundings of the pixel, at least 0. */
  double neighbourAbove(int i) {
    double around = around(i);
    double most = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int j = i + dy * width + dx;
        most = j == i ? most : Math.max(most, values[j] - around);
      }
    }
    return most;
  }

  /** How far the lowest neighbour is below the surroundings of the pixel, at least 0. */
  double neighbourBelow(int i) {
    double around = around(i);
    double most = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int j = i + dy * width + dx;
        most = j == i ? most : Math.max(most, around - values[j]);
      }
    }
    return most;
  }
}
