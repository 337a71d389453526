package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.steps.ChangePoints;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * When a trace was dark: the mean of a segment is at most {@code darkFraction} of the brightest
 * level, which is the 99.5th percentile of the segment means over the frames; so the background
 * must have been subtracted.
 *
 * @param bright whether the brightest level is above the background; if not, there are no periods
 * @param earlier durations of the dark periods that ended, frames
 * @param lastFrames duration of the one that lasts to the end of the trace; 0 if it is not dark
 *     there
 * @param frames length of the trace
 */
record DarkPeriods(boolean bright, int[] earlier, int lastFrames, int frames) {
  private static final double BRIGHT_QUANTILE = 0.995;

  static DarkPeriods of(ChangePoints steps, double darkFraction) {
    double brightest = brightest(steps);
    if (!(brightest > 0)) {
      return new DarkPeriods(false, new int[0], 0, steps.frames());
    }
    IntStream.Builder earlier = IntStream.builder();
    int begin = -1;
    for (int i = 0; i < steps.starts().length; i++) {
      boolean isDark = steps.means()[i] <= darkFraction * brightest;
      if (isDark && begin < 0) {
        begin = steps.starts()[i];
      } else if (!isDark && begin >= 0) {
        earlier.add(steps.starts()[i] - begin);
        begin = -1;
      }
    }
    int last = begin < 0 ? 0 : steps.frames() - begin;
    return new DarkPeriods(true, earlier.build().toArray(), last, steps.frames());
  }

  /** Whether the last one lasts to the end, for at least this part of the trace. */
  boolean endDark(double minimumDarkFraction) {
    return lastFrames > 0 && lastFrames >= minimumDarkFraction * frames;
  }

  private static double brightest(ChangePoints steps) {
    Integer[] order = new Integer[steps.starts().length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> steps.means()[i]));
    double left = (1 - BRIGHT_QUANTILE) * steps.frames();
    for (int i = order.length - 1; i > 0; i--) {
      left -= steps.end(order[i]) - steps.starts()[order[i]];
      if (left <= 0) {
        return steps.means()[order[i]];
      }
    }
    return steps.means()[order[0]];
  }
}
