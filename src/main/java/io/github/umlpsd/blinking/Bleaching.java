package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.DwellForecast;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.job.Finding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * When an emitter bleached.
 *
 * <p>Bleached means: from a change point to the end of the record the trace stays dark, for at
 * least {@code minimumDarkFraction} of the record, and blinking does not explain it: either the
 * trace was never dark before, or of all its dark periods at most {@value #CHANCE} should last as
 * long as the last one, judged by those before. A power-law blinker, whose last dark period may
 * have any length, is so hardly ever called bleached, whether it is or not. Dark means a segment
 * mean of at most {@code darkFraction} of the brightest level, which is the 99.5th percentile of
 * the segment means over the frames; so the background must have been subtracted.
 */
public final class Bleaching {
  private static final double BRIGHT_QUANTILE = 0.995;

  /** Number of dark periods as long as the last one that blinking may be expected to make. */
  private static final double CHANCE = 0.1;

  private Bleaching() {}

  /** Time from the start of the record to bleaching, in s. */
  public static Finding<Double> timeSeconds(
      ChangePoints steps, double frameIntervalSeconds, BlinkingParameters parameters) {
    double bright = brightest(steps);
    if (!(bright > 0)) {
      return Finding.none("Not bleached: the trace is never above the background.");
    }
    double dark = parameters.darkFraction() * bright;
    int[] earlier = new int[steps.starts().length];
    int count = 0;
    int begin = -1;
    for (int i = 0; i < steps.starts().length; i++) {
      boolean isDark = steps.means()[i] <= dark;
      if (isDark && begin < 0) {
        begin = steps.starts()[i];
      } else if (!isDark && begin >= 0) {
        earlier[count++] = steps.starts()[i] - begin;
        begin = -1;
      }
    }
    if (begin < 0) {
      return Finding.none("Not bleached: the trace is not dark at its end.");
    }
    int darkFrames = steps.frames() - begin;
    if (darkFrames < parameters.minimumDarkFraction() * steps.frames()) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "Not bleached for sure: dark for only %d frames at the end.",
              darkFrames));
    }
    if (count > 0) {
      double expected =
          (count + 1) * DwellForecast.probability(Arrays.copyOf(earlier, count), darkFrames);
      if (expected > CHANCE) {
        return Finding.none(
            String.format(
                Locale.ROOT,
                "Not bleached for sure: going by the earlier dark periods (%d), one of %d frames at"
                    + " the end is not unusual.",
                count,
                darkFrames));
      }
    }
    return Finding.of(begin * frameIntervalSeconds);
  }

  /**
   * Time constant of an exponential decay towards zero, from the means of the two halves of the
   * record: tau = T / (2 ln(first / second)) (rapid lifetime determination, Ashworth and Ashworth
   * 1985). Empty unless the second half is dimmer, positive, and tau is at most 2 T.
   *
   * @return s
   */
  public static OptionalDouble envelopeSeconds(double[] trace, double frameIntervalSeconds) {
    int half = trace.length / 2;
    double first = 0;
    double second = 0;
    for (int t = 0; t < half; t++) {
      first += trace[t];
      second += trace[trace.length - half + t];
    }
    if (!(second > 0) || !(first > second)) {
      return OptionalDouble.empty();
    }
    double shift = trace.length - half;
    double frames = shift / Math.log(first / second);
    return frames <= 2 * trace.length
        ? OptionalDouble.of(frames * frameIntervalSeconds)
        : OptionalDouble.empty();
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
