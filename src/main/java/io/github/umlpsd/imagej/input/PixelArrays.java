package io.github.umlpsd.imagej.input;

import io.github.umlpsd.movie.CountWords;

/** Counts from the arrays in which ImageJ holds the pixels of grey images. */
final class PixelArrays {
  /** What ImageJ adds to signed 16-bit pixels, to store them as unsigned ones. */
  private static final int SIGNED_OFFSET = 32768;

  private PixelArrays() {}

  /**
   * @param values byte[], short[] or float[] of the length of {@code pixels}
   * @param signed16 whether shorts stand for signed counts
   */
  static void toFloats(Object values, boolean signed16, float[] pixels) {
    if (values instanceof byte[] bytes) {
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = bytes[i] & 0xff;
      }
    } else if (values instanceof short[] shorts) {
      int offset = signed16 ? SIGNED_OFFSET : 0;
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (shorts[i] & 0xffff) - offset;
      }
    } else {
      System.arraycopy((float[]) values, 0, pixels, 0, pixels.length);
    }
  }

  /**
   * Whole counts, two to a word.
   *
   * @param values byte[] or short[] of a frame
   * @param words receives {@link CountWords}
   */
  static void toWords(Object values, int[] words) {
    if (values instanceof byte[] bytes) {
      CountWords.fill(words, bytes.length, i -> bytes[i] & 0xff);
    } else {
      short[] shorts = (short[]) values;
      CountWords.fill(words, shorts.length, i -> shorts[i] & 0xffff);
    }
  }
}
