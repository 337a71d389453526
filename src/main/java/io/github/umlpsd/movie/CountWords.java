package io.github.umlpsd.movie;

/**
 * Frames of whole counts from 0 to 65535, two to a word: that of an even pixel in the lower 16
 * bits, that of the next pixel in the upper ones. Half as large as floating-point numbers, and
 * summed up exactly.
 */
public final class CountWords {
  /** Bits of a count. */
  public static final int BITS = 16;

  /** The bits of the lower count. */
  public static final int LOWER = 0xffff;

  private CountWords() {}

  /** Words for so many pixels. */
  public static int length(int pixels) {
    return (pixels + 1) / 2;
  }

  /** The word of two counts, each from 0 to 65535. */
  public static int of(int even, int odd) {
    return even | odd << BITS;
  }

  /** The count of a pixel. */
  public static int at(int[] words, int pixel) {
    return words[pixel >> 1] >>> ((pixel & 1) * BITS) & LOWER;
  }

  /** Writes whole counts into words; an upper half without a pixel is 0. */
  static void pack(float[] pixels, int[] words) {
    for (int k = 0; k < words.length; k++) {
      int odd = 2 * k + 1 < pixels.length ? (int) pixels[2 * k + 1] : 0;
      words[k] = of((int) pixels[2 * k], odd);
    }
  }
}
