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

  BandFacts(int frames) {
    this(new long[frames][BANDS], new boolean[frames][BANDS]);
  }

  /**
   * Notes a frame.
   *
   * @param sample numbers of some of its pixels, evenly, rising
   */
  void note(int frame, float[] pixels, int[] sample) {
    for (int b = 0; b < BANDS; b++) {
      long hash = 17;
      float first = pixels[sample[start(b, sample.length)]];
      boolean same = true;
      for (int k = start(b, sample.length); k < start(b + 1, sample.length); k++) {
        float value = pixels[sample[k]];
        hash = 31 * hash + Float.floatToRawIntBits(value);
        same &= value == first;
      }
      print[frame][b] = hash;
      constant[frame][b] = same;
    }
  }

  /** The first of so many things that belongs to a band. */
  static int start(int band, int all) {
    return (int) ((long) band * all / BANDS);
  }
}
