package io.github.umlpsd.movie.checks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was noted of each frame of a movie.
 *
 * @param level mean of the middle half of a fixed sample of the pixels, by their values (counts);
 *     NaN if none is finite
 * @param max largest value (counts); minus infinity if no value is a number
 * @param atMax how many pixels have the largest value; only noted where no larger value was known
 *     when the frame was read, so that it holds wherever {@code max} is that of the movie
 * @param constant whether all pixels have one value
 * @param print equal for frames that are equal
 */
public record FrameFacts(
    float[] level, float[] max, int[] atMax, boolean[] constant, long[] print) {

  /** Number of frames. */
  public int frames() {
    return level.length;
  }

  /** Largest value of all frames that are not constant; minus infinity if there is none. */
  public float largest() {
    float largest = Float.NEGATIVE_INFINITY;
    for (int t = 0; t < max.length; t++) {
      largest = constant[t] ? largest : Math.max(largest, max[t]);
    }
    return largest;
  }

  /**
   * Level of each frame; NaN for some.
   *
   * @param without frames, from 0, whose level means nothing
   */
  public float[] levels(List<Integer> without) {
    float[] known = level.clone();
    without.forEach(t -> known[t] = Float.NaN);
    return known;
  }

  /** Frames, from 0, that are not constant and have a level. */
  public int[] used() {
    return IntStream.range(0, level.length)
        .filter(t -> !constant[t] && Float.isFinite(level[t]))
        .toArray();
  }

  /** Levels of these frames. */
  public double[] usedLevels() {
    return Arrays.stream(used()).mapToDouble(t -> level[t]).toArray();
  }
}
