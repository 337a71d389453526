package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.CountWords;

/**
 * Sums over frames of {@link CountWords}, one half of each word at a time. Each loop does so little
 * that the compiler of the Java machine makes vectors of it, which a loop that does all does not
 * become. The square of a count needs 32 bits, so the sums of the lower and of the upper 16 bits of
 * squares are kept apart; both hold {@value #MOST_FRAMES} frames.
 */
public final class WordLoops {
  /** Sums of so many frames do not overflow. */
  static final int MOST_FRAMES = 32768;

  /** Words that all loops go over before the next ones, to stay in the nearest cache. */
  static final int BLOCK = 2048;

  /** Counts of a frame that are compared at once for its largest. */
  private static final int SMALL_BLOCK = 512;

  private WordLoops() {}

  /** Adds the counts of two frames. */
  static void addTwo(int[] sum, int[] a, int[] b, int shift, int from, int to) {
    for (int i = from; i < to; i++) {
      sum[i] += ((a[i] >>> shift) & CountWords.LOWER) + ((b[i] >>> shift) & CountWords.LOWER);
    }
  }

  /** Adds the counts of a frame. */
  static void add(int[] sum, int[] a, int shift, int from, int to) {
    for (int i = from; i < to; i++) {
      sum[i] += (a[i] >>> shift) & CountWords.LOWER;
    }
  }

  /** Adds the products of the counts of two frames, or the squares of those of one given twice. */
  static void addProducts(int[] lower, int[] upper, int[] a, int[] b, int shift, int from, int to) {
    for (int i = from; i < to; i++) {
      int product = ((a[i] >>> shift) & CountWords.LOWER) * ((b[i] >>> shift) & CountWords.LOWER);
      lower[i] += product & CountWords.LOWER;
      upper[i] += product >>> CountWords.BITS;
    }
  }

  /** Adds the squares of the differences of two frames. */
  static void addSquaredSteps(
      int[] lower, int[] upper, int[] a, int[] b, int shift, int from, int to) {
    for (int i = from; i < to; i++) {
      int step = ((b[i] >>> shift) & CountWords.LOWER) - ((a[i] >>> shift) & CountWords.LOWER);
      int square = step * step;
      lower[i] += square & CountWords.LOWER;
      upper[i] += square >>> CountWords.BITS;
    }
  }

  /** Raises maxima to the counts of a frame; without a branch or a call, for vectors. */
  static void raise(int[] max, int[] a, int shift, int from, int to) {
    for (int i = from; i < to; i++) {
      int above = ((a[i] >>> shift) & CountWords.LOWER) - max[i];
      max[i] += above & ~(above >> 31);
    }
  }

  /** The largest count of a frame. */
  public static int largest(int[] words) {
    int[] max = new int[SMALL_BLOCK];
    int[] block = new int[SMALL_BLOCK];
    for (int start = 0; start < words.length; start += SMALL_BLOCK) {
      int length = Math.min(SMALL_BLOCK, words.length - start);
      System.arraycopy(words, start, block, 0, length);
      raise(max, block, 0, 0, length);
      raise(max, block, CountWords.BITS, 0, length);
    }
    int largest = 0;
    for (int value : max) {
      largest = Math.max(largest, value);
    }
    return largest;
  }
}
