package io.github.umlpsd.movie.checks;

/**
 * What was noted of the bands of each frame, which lie below each other as the rows that a camera
 * reads one after the other.
 *
 * @param print by frame and band; equal for bands that are equal
 * @param constant by frame and band; whether the sampled pixels have one value
 */
record BandFacts(long[][] print, boolean[][] constant) {
  /** Number of bands. */
  static final int BANDS = 4;

  /** Far from the powers of 31, by which the values within a band are weighed. */
  private static final long MIXING = 0x9E3779B97F4A7C15L;

  BandFacts(int frames) {
    this(new long[frames][BANDS], new boolean[frames][BANDS]);
  }

  /**
   * Notes a frame.
   *
   * @param sample values of some of its pixels, evenly, in the order of rows
   */
  void note(int frame, float[] sample) {
    for (int b = 0; b < BANDS; b++) {
      int start = start(b, sample.length);
      int end = start(b + 1, sample.length);
      boolean same = true;
      for (int k = start; k < end; k++) {
        same &= sample[k] == sample[start];
      }
      print[frame][b] = print(sample, start, end);
      constant[frame][b] = same;
    }
  }

  /** A number that is the same for frames of equal samples, and hardly for others. */
  long print(int frame) {
    long whole = 17;
    for (long band : print[frame]) {
      whole = MIXING * whole + band;
    }
    return whole;
  }

  /** A number that is the same for equal values, and hardly for others. */
  private static long print(float[] values, int start, int end) {
    long print = 17;
    for (int k = start; k < end; k++) {
      print = 31 * print + Float.floatToRawIntBits(values[k]);
    }
    return print;
  }

  /** The first of so many things that belongs to a band. */
  static int start(int band, int all) {
    return (int) ((long) band * all / BANDS);
  }
}
