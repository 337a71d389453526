package io.github.umlpsd.spots;

import java.util.Arrays;

/** Median of 3 x 3 pixels, which takes hot pixels away. What lies outside counts as 0. */
final class MedianFilter {
  private MedianFilter() {}

  static Plane apply(Plane image) {
    float[] out = new float[image.values().length];
    float[] window = new float[9];
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        int n = 0;
        for (int v = y - 1; v <= y + 1; v++) {
          for (int u = x - 1; u <= x + 1; u++) {
            boolean inside = u >= 0 && v >= 0 && u < image.width() && v < image.height();
            window[n++] = inside ? image.at(u, v) : 0;
          }
        }
        Arrays.sort(window);
        out[y * image.width() + x] = window[4];
      }
    }
    return new Plane(out, image.width(), image.height());
  }
}
