package io.github.umlpsd.movie;

import java.util.function.IntUnaryOperator;

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

  /**
   * Fills words with counts; an upper half without a pixel is 0.
   *
   * @param pixels their number
   * @param count of a pixel, from 0 to 65535
   */
  public static void fill(int[] words, int pixels, IntUnaryOperator count) {
    for (int k = 0; k < pixels / 2; k++) {
      words[k] = of(count.applyAsInt(2 * k), count.applyAsInt(2 * k + 1));
    }
    if (pixels % 2 != 0) {
      words[pixels / 2] = count.applyAsInt(pixels - 1);
    }
  }
}
