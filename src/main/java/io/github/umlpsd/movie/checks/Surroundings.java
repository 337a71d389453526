package io.github.umlpsd.movie.checks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An image against what is around each pixel: the median of the 16 pixels at a distance of two rows
 * or columns, which a point of light reaches less than the eight neighbours.
 *
 * @param values width x height
 * @param around the median; 0 in the two outermost rows and columns
 */
record Surroundings(float[] values, float[] around, int width, int height) {
  private static final int RING = 16;

  static Surroundings of(float[] values, int width, int height) {
    float[] around = new float[values.length];
    float[] ring = new float[RING];
    for (int y = 2; y < height - 2; y++) {
      for (int x = 2; x < width - 2; x++) {
        int n = 0;
        for (int dy = -2; dy <= 2; dy++) {
          int step = Math.abs(dy) == 2 ? 1 : 4;
          for (int dx = -2; dx <= 2; dx += step) {
            ring[n++] = values[(y + dy) * width + x + dx];
          }
        }
        Arrays.sort(ring);
        around[y * width + x] = (ring[RING / 2 - 1] + ring[RING / 2]) / 2;
      }
    }
    return new Surroundings(values, around, width, height);
  }

  /** Pixels that are not in the two outermost rows and columns. */
  IntStream inner() {
    return IntStream.range(2 * width, (height - 2) * width)
        .filter(i -> i % width >= 2 && i % width < width - 2);
  }

  double around(int i) {
    return around[i];
  }

  /** How far a pixel is above its surroundings. */
  double above(int i) {
    return values[i] - around[i];
  }

  /** How far the highest neighbour is above the surroundings of the pixel, at least 0. */
  double neighbourAbove(int i) {
    double most = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int j = i + dy * width + dx;
        most = j == i ? most : Math.max(most, values[j] - around[i]);
      }
    }
    return most;
  }

  /** How far the lowest neighbour is below the surroundings of the pixel, at least 0. */
  double neighbourBelow(int i) {
    double most = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int j = i + dy * width + dx;
        most = j == i ? most : Math.max(most, around[i] - values[j]);
      }
    }
    return most;
  }
}
