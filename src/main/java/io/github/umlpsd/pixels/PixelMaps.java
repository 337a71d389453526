package io.github.umlpsd.pixels;

import java.util.Arrays;

/** Turns values of pixels into maps. */
final class PixelMaps {
  private PixelMaps() {}

  /** A map of width x height values, NaN outside of the mask. */
  static float[] spread(double[] values, int[] places, Mask mask) {
    float[] map = new float[mask.width() * mask.height()];
    Arrays.fill(map, Float.NaN);
    for (int i = 0; i < places.length; i++) {
      map[places[i]] = (float) values[i];
    }
    return map;
  }
}
