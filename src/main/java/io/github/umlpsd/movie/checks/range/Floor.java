package io.github.umlpsd.movie.checks.range;

import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.FrameValues;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.FrameFacts;
import io.github.umlpsd.statistics.Evenly;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Noise that is cut off at the lowest value of a movie, as negative values are that were set to
 * zero after a background was subtracted: from frame to frame pixels come from that value and go to
 * it, and where they are above it they are as dense just above as a little higher. Few photons
 * leave many zeros too, but then hardly fewer ones; and where dark pixels were set to zero, nothing
 * lies just above.
 */
public final class Floor {
  static final String NAME = "cut off below";

  private static final int PAIRS = 8;
  private static final int PIXELS = 16_384;

  /** Part of the pixels that come or go from one frame to the next, from which on it is told. */
  private static final double LEAST_CHANGING = 0.01;

  /** How much more often the lowest value occurs than the next higher one. */
  private static final double PLATEAU = 2;

  /** Smallest steps in the middle distance from the lowest value, where noise is resolved. */
  private static final int RESOLVED = 3;

  /** Of the lower half of the distances, the lower half may be so many times as wide or as many. */
  private static final double EVEN = 2;

  private Floor() {}

  /**
   * @param facts of all frames
   * @param source the same frames, of which a few are read again
   */
  public static Check of(FrameFacts facts, FrameSource source) {
    int[] pixels = Evenly.chosen(source.width() * source.height(), PIXELS);
    int[] first = Evenly.chosen(source.frames() - 1, PAIRS);
    IntFunction<FrameValues> room = FrameValues.room(source);
    float[] before = new float[pixels.length];
    float[] after = new float[pixels.length];
    double[] above = new double[first.length * pixels.length];
    int changing = 0;
    int atLowest = 0;
    int atNext = 0;
    int pairs = 0;
    float lowest = Float.POSITIVE_INFINITY;
    for (int t : first) {
      if (facts.constant()[t] || facts.constant()[t + 1]) {
        continue;
      }
      pairs++;
      room.apply(t).take(pixels, before);
      room.apply(t + 1).take(pixels, after);
      float floor = lowest(before, after, Float.NEGATIVE_INFINITY);
      float next = lowest(before, after, floor);
      lowest = Math.min(lowest, floor);
      for (int k = 0; k < pixels.length; k++) {
        atLowest += (before[k] == floor ? 1 : 0) + (after[k] == floor ? 1 : 0);
        atNext += (before[k] == next ? 1 : 0) + (after[k] == next ? 1 : 0);
        if ((before[k] == floor) != (after[k] == floor)) {
          above[changing++] = Math.max(before[k], after[k]) - (double) floor;
        }
      }
    }
    double values = (double) pairs * pixels.length;
    double share = pairs == 0 ? 0 : atLowest / (2 * values);
    Map<String, Object> numbers = Map.of("share_at_lowest", share);
    return pairs > 0
            && changing >= LEAST_CHANGING * values
            && atLowest >= PLATEAU * atNext
            && isCutNoise(Arrays.copyOf(above, changing))
        ? Check.told(
            NAME,
            String.format(
                Locale.ROOT,
                "%.0f %% of the pixel values are the lowest, %s, at which noise is cut off, as where"
                    + " negative values were set to zero after a background was subtracted; means and"
                    + " OFF levels are too high and noise is too low, so give the movie as it was"
                    + " measured.",
                100 * share,
                Clipping.number(lowest)),
            numbers)
        : Check.fine(NAME, "No noise is cut off at the lowest value.", numbers);
  }

  /**
   * Whether distances from the lowest value are those of noise.
   *
   * @param above of pixels that come from the lowest value or go to it; reordered
   */
  private static boolean isCutNoise(double[] above) {
    Arrays.sort(above);
    double middle = Quantiles.median(above);
    double step = Double.POSITIVE_INFINITY;
    int lower = 0;
    int upper = 0;
    for (int k = 0; k < above.length && above[k] <= middle; k++) {
      double distance = above[k] - (k == 0 ? 0 : above[k - 1]);
      step = distance > 0 ? Math.min(step, distance) : step;
      lower += above[k] <= middle / 2 ? 1 : 0;
      upper += above[k] > middle / 2 ? 1 : 0;
    }
    return middle >= RESOLVED * step && lower <= EVEN * upper && upper <= EVEN * lower;
  }

  /** The lowest number above another; infinite without any. */
  private static float lowest(float[] values, float[] more, float than) {
    float lowest = Float.POSITIVE_INFINITY;
    for (int k = 0; k < values.length; k++) {
      lowest = values[k] > than && values[k] < lowest ? values[k] : lowest;
      lowest = more[k] > than && more[k] < lowest ? more[k] : lowest;
    }
    return lowest;
  }
}
