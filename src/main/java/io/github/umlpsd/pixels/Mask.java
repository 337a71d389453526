package io.github.umlpsd.pixels;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which pixels belong to which crystal.
 *
 * @param crystals width x height numbers from 0 by falling size, or {@link #OUTSIDE}; not to be
 *     changed
 * @param count number of crystals
 * @param thresholdCounts counts on the time average above which a pixel is inside; NaN if no
 *     threshold decides
 */
public record Mask(int width, int height, int[] crystals, int count, double thresholdCounts) {
  /** Marks pixels of the background. */
  public static final int OUTSIDE = -1;

  /** Pixels inside, each row x width + column, rising. */
  public int[] places() {
    return IntStream.range(0, crystals.length).filter(i -> crystals[i] >= 0).toArray();
  }

  /** Number of pixels inside. */
  public int size() {
    return (int) IntStream.of(crystals).filter(crystal -> crystal >= 0).count();
  }

  /**
   * A map of values of the pixels inside.
   *
   * @param values in the order of {@link #places}
   * @return width x height values, NaN outside
   */
  public float[] spread(double[] values) {
    float[] map = new float[width * height];
    Arrays.fill(map, Float.NaN);
    int[] places = places();
    for (int i = 0; i < places.length; i++) {
      map[places[i]] = (float) values[i];
    }
    return map;
  }

  /** The same with one crystal only, which keeps its number. */
  public Mask only(int crystal) {
    int[] kept = IntStream.of(crystals).map(c -> c == crystal ? c : OUTSIDE).toArray();
    return new Mask(width, height, kept, count, thresholdCounts);
  }
}
