package io.github.umlpsd.pixels.grains;

import java.util.Arrays;

/**
 * A row of numbers for each pixel, and where the pixels are: who is whose neighbour, and how alike
 * two rows are.
 */
final class PixelRows {
  private final int width;
  private final int height;
  private final int[] places;
  private final int[] numbers;
  private final double[][] rows;
  private final double[] means;
  private final double[] norms;

  /**
   * @param places of the pixels, each row x width + column
   * @param rows [pixel][dimension]
   */
  PixelRows(int width, int[] places, double[][] rows) {
    this.width = width;
    this.height = 1 + Arrays.stream(places).max().orElse(0) / width;
    this.places = places;
    this.rows = rows;
    this.numbers = new int[width * height];
    Arrays.fill(numbers, -1);
    this.means = new double[places.length];
    this.norms = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      numbers[places[i]] = i;
      means[i] = Arrays.stream(rows[i]).average().orElse(0);
      for (double value : rows[i]) {
        norms[i] += (value - means[i]) * (value - means[i]);
      }
    }
  }

  int size() {
    return places.length;
  }

  /** The pixel so many columns and rows away, or -1 if there is none. */
  int neighbour(int pixel, int dx, int dy) {
    int x = places[pixel] % width + dx;
    int y = places[pixel] / width + dy;
    return x < 0 || y < 0 || x >= width || y >= height ? -1 : numbers[y * width + x];
  }

  /** Pearson's correlation of two rows; 0 if one of them is constant. */
  double likeness(int first, int second) {
    double product = norms[first] * norms[second];
    if (!(product > 0)) {
      return 0;
    }
    double[] a = rows[first];
    double[] b = rows[second];
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += (a[d] - means[first]) * (b[d] - means[second]);
    }
    return sum / Math.sqrt(product);
  }
}
