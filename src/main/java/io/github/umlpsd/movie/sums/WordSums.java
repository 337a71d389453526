package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.CountWords;
import java.util.Arrays;

/**
 * A whole number per pixel, kept apart for the two halves of {@link CountWords}.
 *
 * @param even of the pixels in lower halves
 * @param odd of those in upper ones
 */
record WordSums(int[] even, int[] odd) {
  /** All 0, for so many words. */
  WordSums(int words) {
    this(new int[words], new int[words]);
  }

  /** Those of the half that begins at a bit, 0 or {@link CountWords#BITS}. */
  int[] half(int shift) {
    return shift == 0 ? even : odd;
  }

  int at(int pixel) {
    return ((pixel & 1) == 0 ? even : odd)[pixel >> 1];
  }

  void clear() {
    Arrays.fill(even, 0);
    Arrays.fill(odd, 0);
  }

  /**
   * Sums of squares or of products of counts, each of 32 bits, whose halves are summed up apart.
   *
   * @param lower sums of the lower 16 bits
   * @param upper sums of the upper 16 bits
   */
  record OfSquares(WordSums lower, WordSums upper) {
    OfSquares(int words) {
      this(new WordSums(words), new WordSums(words));
    }

    long at(int pixel) {
      return ((long) upper.at(pixel) << CountWords.BITS) + lower.at(pixel);
    }

    void clear() {
      lower.clear();
      upper.clear();
    }
  }
}
