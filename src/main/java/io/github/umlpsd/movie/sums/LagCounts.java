package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.CountWords;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.FrameValues;

/**
 * {@link LagSums} of whole counts, several times as fast. Sums are of the counts themselves, exact;
 * the average is taken out at the end: the sum of (x - m) (y - m) over n pairs is that of x y, less
 * m times the sum of x + y, plus n m^2.
 */
final class LagCounts implements RunSums<LagSums> {
  /** Frames that are taken up together; they share their trips through the sums. */
  private static final int FRAMES_AT_ONCE = 8;

  private final float[] average;
  private final DarkCourse dark;
  private final int[][] frame;
  private final WordSums.OfSquares products;
  private final WordSums.OfSquares squares;

  /** Of x[t] + x[t+1]. */
  private final WordSums both;

  private final DarkCourse.Sums common = new DarkCourse.Sums();

  static long bytesPerPixel() {
    return (FRAMES_AT_ONCE + 1) * Short.BYTES + 5 * Integer.BYTES;
  }

  LagCounts(float[] average, DarkCourse dark) {
    int words = CountWords.length(average.length);
    this.average = average;
    this.dark = dark;
    this.frame = new int[FRAMES_AT_ONCE + 1][words];
    this.products = new WordSums.OfSquares(words);
    this.squares = new WordSums.OfSquares(words);
    this.both = new WordSums(words);
  }

  @Override
  public void addRun(FrameSource frames, int start, int end) {
    if (common.pairs() + end - start > WordLoops.MOST_FRAMES / 2) {
      throw new IllegalStateException(common.pairs() + " pairs are too many for sums of 32 bits");
    }
    frames.readWords(start, frame[0]);
    common.begin(dark.at(FrameValues.ofWords(frame[0])));
    for (int t = start + 1; t < end; t += FRAMES_AT_ONCE) {
      int count = Math.min(FRAMES_AT_ONCE, end - t);
      for (int k = 1; k <= count; k++) {
        frames.readWords(t + k - 1, frame[k]);
        common.add(dark.at(FrameValues.ofWords(frame[k])));
      }
      int words = frame[0].length;
      for (int from = 0; from < words; from += WordLoops.BLOCK) {
        int to = Math.min(words, from + WordLoops.BLOCK);
        addPairs(count, 0, from, to);
        addPairs(count, CountWords.BITS, from, to);
      }
      int[] newest = frame[count];
      frame[count] = frame[0];
      frame[0] = newest;
    }
  }

  private void addPairs(int count, int shift, int from, int to) {
    int[] sum = both.half(shift);
    for (int k = 0; k < count; k++) {
      int[] a = frame[k];
      int[] b = frame[k + 1];
      WordLoops.addProducts(
          products.lower().half(shift), products.upper().half(shift), a, b, shift, from, to);
      WordLoops.addSquaredSteps(
          squares.lower().half(shift), squares.upper().half(shift), a, b, shift, from, to);
      WordLoops.addTwo(sum, a, b, shift, from, to);
    }
  }

  @Override
  public LagSums done() {
    float[] product = new float[average.length];
    float[] square = new float[average.length];
    for (int i = 0; i < average.length; i++) {
      double m = average[i];
      product[i] = (float) (products.at(i) - m * both.at(i) + common.pairs() * m * m);
      square[i] = squares.at(i);
    }
    return new LagSums(product, square, common);
  }
}
