package io.github.umlpsd.pixels.basins;

import java.util.Arrays;

/**
 * An image that is filtered. Outside, it is mirrored at its border. The array is shared, not
 * copied, and must not be changed.
 *
 * @param values width x height values, row by row
 */
record Raster(float[] values, int width, int height) {
  private static final double REACH_SIGMAS = 4;

  /** The image through a Gaussian. */
  Raster blurred(double sigmaPixels) {
    int reach = (int) Math.ceil(REACH_SIGMAS * sigmaPixels);
    float[] weights = new float[reach + 1];
    double sum = 0;
    for (int i = 0; i <= reach; i++) {
      weights[i] = (float) Math.exp(-i * i / (2 * sigmaPixels * sigmaPixels));
      sum += i == 0 ? weights[i] : 2 * weights[i];
    }
    for (int i = 0; i <= reach; i++) {
      weights[i] /= (float) sum;
    }
    return alongRows(weights).transposed().alongRows(weights).transposed();
  }

  /** Nearly the same for wide Gaussians, by way of a smaller image. */
  Raster blurredFast(double sigmaPixels) {
    int edge = (int) Math.max(1, sigmaPixels / 4);
    return edge == 1
        ? blurred(sigmaPixels)
        : shrunk(edge).blurred(sigmaPixels / edge).grown(edge, width, height);
  }

  /** The difference from another image of the same size. */
  Raster minus(Raster other) {
    float[] difference = new float[values.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = values[i] - other.values[i];
    }
    return new Raster(difference, width, height);
  }

  private Raster alongRows(float[] weights) {
    float[] result = new float[values.length];
    int reach = weights.length - 1;
    float[] row = new float[width + 2 * reach];
    for (int y = 0; y < height; y++) {
      for (int i = 0; i < row.length; i++) {
        row[i] = values[y * width + mirrored(i - reach, width)];
      }
      for (int x = 0; x < width; x++) {
        float sum = weights[0] * row[x + reach];
        for (int k = 1; k <= reach; k++) {
          sum += weights[k] * (row[x + reach - k] + row[x + reach + k]);
        }
        result[y * width + x] = sum;
      }
    }
    return new Raster(result, width, height);
  }

  private Raster transposed() {
    float[] result = new float[values.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        result[x * height + y] = values[y * width + x];
      }
    }
    return new Raster(result, height, width);
  }

  /** Means of squares of the image; those at the right and lower border may be cut. */
  Raster shrunk(int edge) {
    int w = (width + edge - 1) / edge;
    int h = (height + edge - 1) / edge;
    double[] sums = new double[w * h];
    int[] counts = new int[w * h];
    for (int i = 0; i < values.length; i++) {
      int square = i / width / edge * w + i % width / edge;
      sums[square] += values[i];
      counts[square]++;
    }
    float[] means = new float[w * h];
    for (int i = 0; i < means.length; i++) {
      means[i] = (float) (sums[i] / counts[i]);
    }
    return new Raster(means, w, h);
  }

  /** The inverse of {@link #shrunk}, with linear interpolation. */
  Raster grown(int edge, int newWidth, int newHeight) {
    float[] result = new float[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      double v = clamped((y + 0.5) / edge - 0.5, height);
      int top = (int) v;
      int below = Math.min(height - 1, top + 1);
      for (int x = 0; x < newWidth; x++) {
        double u = clamped((x + 0.5) / edge - 0.5, width);
        int left = (int) u;
        int right = Math.min(width - 1, left + 1);
        double upper = mix(at(left, top), at(right, top), u - left);
        double lower = mix(at(left, below), at(right, below), u - left);
        result[y * newWidth + x] = (float) mix(upper, lower, v - top);
      }
    }
    return new Raster(result, newWidth, newHeight);
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }

  private static double clamped(double place, int size) {
    return Math.max(0, Math.min(size - 1, place));
  }

  private float at(int x, int y) {
    return values[y * width + x];
  }

  /** The least value within a disc, or with {@code largest} the largest. */
  Raster extreme(int radius, boolean largest) {
    float sign = largest ? 1 : -1;
    float[] result = new float[values.length];
    Arrays.fill(result, Float.NEGATIVE_INFINITY);
    for (int step = -radius; step <= radius; step++) {
      int half = (int) Math.sqrt((radius + 0.5) * (radius + 0.5) - step * step);
      for (int y = 0; y < height; y++) {
        int row = mirrored(y + step, height);
        slide(row, half, sign, result, y);
      }
    }
    for (int i = 0; i < result.length; i++) {
      result[i] *= sign;
    }
    return new Raster(result, width, height);
  }

  /** Raises a row of the result to the largest of a sliding stretch of another row. */
  private void slide(int row, int half, float sign, float[] result, int target) {
    int[] best = new int[width + 2 * half];
    int first = 0;
    int last = 0;
    for (int i = 0; i < width + 2 * half; i++) {
      float value = sign * at(mirrored(i - half, width), row);
      while (last > first && sign * at(mirrored(best[last - 1] - half, width), row) <= value) {
        last--;
      }
      best[last++] = i;
      int x = i - 2 * half;
      if (x >= 0) {
        if (best[first] < x) {
          first++;
        }
        float top = sign * at(mirrored(best[first] - half, width), row);
        int place = target * width + x;
        result[place] = Math.max(result[place], top);
      }
    }
  }

  /** The pixel that stands in for one outside; the border is between pixels. */
  static int mirrored(int i, int size) {
    int period = 2 * size;
    int j = Math.floorMod(i, period);
    return j < size ? j : period - 1 - j;
  }
}
