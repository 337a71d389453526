package io.github.umlpsd.pixels.basins;

import java.util.Arrays;

/**
 * Parts an image into the surroundings of its maxima. Pixels are taken from the brightest down;
 * each joins the brightest neighbour that was taken before. Where two parts meet, the lower one is
 * swallowed unless its maximum stands out of the meeting point by a given height.
 */
final class Watershed {
  /** Marks pixels that belong to no part. */
  static final int NOWHERE = -1;

  private final int[] parent;
  private final float[] peak;
  private final int[] basins;

  private Watershed(int size) {
    parent = new int[size];
    peak = new float[size];
    basins = new int[size];
    Arrays.fill(parent, -1);
    Arrays.fill(basins, NOWHERE);
  }

  /**
   * @param height how far a maximum must stand out, in the image's unit
   * @param marks the pixels to be parted
   * @return number of each pixel's part from 0, or {@link #NOWHERE}
   */
  static int[] part(Raster image, double height, boolean[] marks) {
    Watershed watershed = new Watershed(marks.length);
    watershed.flood(image, height, marks);
    return watershed.numbered();
  }

  private void flood(Raster image, double height, boolean[] marks) {
    float[] values = image.values();
    for (int i : falling(values, marks)) {
      int x = i % image.width();
      int y = i / image.width();
      int best = -1;
      for (int v = Math.max(0, y - 1); v <= Math.min(image.height() - 1, y + 1); v++) {
        for (int u = Math.max(0, x - 1); u <= Math.min(image.width() - 1, x + 1); u++) {
          int j = v * image.width() + u;
          if (j == i || parent[j] < 0) {
            continue;
          }
          int root = root(j);
          if (best < 0) {
            best = root;
          } else if (root != best) {
            best = meet(best, root, values[i], height);
          }
        }
      }
      parent[i] = best < 0 ? i : best;
      peak[i] = values[i];
    }
  }

  /** The part with the higher maximum; the other one ends in it if it is too low. */
  private int meet(int a, int b, float level, double height) {
    int high = peak[a] > peak[b] || peak[a] == peak[b] && a < b ? a : b;
    int low = high == a ? b : a;
    if (peak[low] - level < height) {
      parent[low] = high;
    }
    return high;
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    int next = i;
    while (parent[next] != root) {
      int after = parent[next];
      parent[next] = root;
      next = after;
    }
    return root;
  }

  private static int[] falling(float[] values, boolean[] marks) {
    long[] keys = new long[marks.length];
    int n = 0;
    for (int i = 0; i < marks.length; i++) {
      if (marks[i]) {
        int bits = Float.floatToIntBits(values[i] + 0f);
        int rising = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
        keys[n++] = ((long) ~rising << 32) | i;
      }
    }
    Arrays.sort(keys, 0, n);
    int[] order = new int[n];
    for (int k = 0; k < n; k++) {
      order[k] = (int) keys[k];
    }
    return order;
  }

  private int[] numbered() {
    int count = 0;
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] >= 0) {
        int root = root(i);
        basins[root] = basins[root] < 0 ? count++ : basins[root];
        basins[i] = basins[root];
      }
    }
    return basins;
  }
}
