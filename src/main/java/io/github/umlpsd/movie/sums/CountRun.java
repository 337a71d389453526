package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.CountWords;
import io.github.umlpsd.movie.FrameSource;

/**
 * Sums over frames of whole counts, exact, several times as fast as those of a {@link NumberRun}.
 */
final class CountRun implements FrameRun, CountSums {
  /** Frames in memory at once, two groups, which share their trips through the sums. */
  private static final int FRAMES_AT_ONCE = 2 * GROUP;

  private final int[][] frame;
  private final WordSums sum;
  private final WordSums.OfSquares squares;
  private final WordSums max;
  private final WordSums pairSum;
  private final WordSums.OfSquares steps;
  private int frames;
  private int pairs;

  CountRun(int pixels) {
    int words = CountWords.length(pixels);
    this.frame = new int[FRAMES_AT_ONCE][words];
    this.sum = new WordSums(words);
    this.squares = new WordSums.OfSquares(words);
    this.max = new WordSums(words);
    this.pairSum = new WordSums(words);
    this.steps = new WordSums.OfSquares(words);
  }

  static long bytesPerPixel() {
    return FRAMES_AT_ONCE * Short.BYTES + 7 * Integer.BYTES;
  }

  @Override
  public void add(FrameSource source, int start, int end, int apart) {
    if (!hasRoom(end - start)) {
      throw new IllegalStateException(frames + " frames are too many for sums of 32 bits");
    }
    int words = frame[0].length;
    for (int t = start; t < end; t += FRAMES_AT_ONCE) {
      int count = Math.min(FRAMES_AT_ONCE, end - t);
      for (int k = 0; k < count; k++) {
        source.readWords(t + k, frame[k]);
      }
      for (int from = 0; from < words; from += WordLoops.BLOCK) {
        int to = Math.min(words, from + WordLoops.BLOCK);
        addBlock(0, from, to, t, count, apart);
        addBlock(CountWords.BITS, from, to, t, count, apart);
      }
      frames += count;
      for (int k = 0; k + GROUP <= count; k += GROUP) {
        pairs += FrameRun.givesSteps(t + k, apart) ? 2 : 0;
      }
    }
  }

  private void addBlock(int shift, int from, int to, int t, int count, int apart) {
    for (int k = 0; k < count; k++) {
      WordLoops.addProducts(
          squares.lower().half(shift),
          squares.upper().half(shift),
          frame[k],
          frame[k],
          shift,
          from,
          to);
      WordLoops.raise(max.half(shift), frame[k], shift, from, to);
    }
    int k = 0;
    for (; k + GROUP <= count; k += GROUP) {
      addGroup(sum.half(shift), k, shift, from, to);
      if (FrameRun.givesSteps(t + k, apart)) {
        addGroup(pairSum.half(shift), k, shift, from, to);
        addSteps(k, shift, from, to);
        addSteps(k + 2, shift, from, to);
      }
    }
    for (; k < count; k++) {
      WordLoops.add(sum.half(shift), frame[k], shift, from, to);
    }
  }

  private void addGroup(int[] sum, int k, int shift, int from, int to) {
    WordLoops.addTwo(sum, frame[k], frame[k + 1], shift, from, to);
    WordLoops.addTwo(sum, frame[k + 2], frame[k + 3], shift, from, to);
  }

  private void addSteps(int k, int shift, int from, int to) {
    int[] lower = steps.lower().half(shift);
    int[] upper = steps.upper().half(shift);
    WordLoops.addSquaredSteps(lower, upper, frame[k], frame[k + 1], shift, from, to);
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public boolean hasRoom(int more) {
    return frames + more <= WordLoops.MOST_FRAMES;
  }

  @Override
  public void addTo(PixelStatistics total) {
    total.add(this);
  }

  @Override
  public void clear() {
    frames = 0;
    pairs = 0;
    sum.clear();
    squares.clear();
    max.clear();
    pairSum.clear();
    steps.clear();
  }

  @Override
  public int frames() {
    return frames;
  }

  @Override
  public int pairs() {
    return pairs;
  }

  @Override
  public long sum(int pixel, long reference) {
    return sum.at(pixel) - frames * reference;
  }

  @Override
  public long squares(int pixel, long reference) {
    return squares.at(pixel) - 2 * reference * sum.at(pixel) + frames * reference * reference;
  }

  @Override
  public int max(int pixel) {
    return max.at(pixel);
  }

  @Override
  public long squaredSteps(int pixel) {
    return steps.at(pixel);
  }

  @Override
  public long pairSum(int pixel, long reference) {
    return pairSum.at(pixel) - 2 * pairs * reference;
  }
}
