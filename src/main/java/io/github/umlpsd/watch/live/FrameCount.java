package io.github.umlpsd.watch.live;

import io.github.umlpsd.movie.StampSteps;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Numbers and time stamps of frames as they arrive: interval, duration, and what is lost. The
 * interval is that of the first stamps, by the rule for finished movies.
 */
final class FrameCount {
  private static final double GAP_STEPS = 1.5;
  private static final int MOST_STAMPS = 512;

  private final double givenInterval;
  private final double[] stamps = new double[MOST_STAMPS];
  private int stamped;
  private StampSteps steps = StampSteps.of(new double[0]);
  private long frames;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;
  private double first = Double.NaN;
  private double last = Double.NaN;
  private long withStamps;
  private long inGaps;

  /**
   * @param givenInterval s; 0 = from the time stamps
   */
  FrameCount(double givenInterval) {
    this.givenInterval = givenInterval;
  }

  synchronized void add(int number, OptionalDouble seconds) {
    frames++;
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
    if (seconds.isEmpty()) {
      return;
    }
    withStamps++;
    double step = seconds.getAsDouble() - last;
    first = Double.isNaN(first) ? seconds.getAsDouble() : first;
    last = seconds.getAsDouble();
    if (steps.known() && step > GAP_STEPS * steps.median()) {
      inGaps += Math.round(step / steps.median()) - 1;
    }
    settle();
  }

  /** Looks at the first stamps again whenever there are twice as many. */
  private void settle() {
    if (stamped < MOST_STAMPS) {
      stamps[stamped++] = last;
      if (stamped > 1 && Integer.bitCount(stamped) == 1) {
        steps = StampSteps.of(Arrays.copyOf(stamps, stamped));
      }
    }
  }

  /** Frames that were added. */
  synchronized long frames() {
    return frames;
  }

  /** From frame to frame, s; empty if nobody tells it. */
  synchronized OptionalDouble intervalSeconds() {
    return givenInterval > 0
        ? OptionalDouble.of(givenInterval)
        : steps.known() ? OptionalDouble.of(steps.interval()) : OptionalDouble.empty();
  }

  /** Missing numbers, or frames that gaps between time stamps have room for, whichever are more. */
  synchronized long lost() {
    return frames == 0 ? 0 : Math.max(lostByStamps(), highest - lowest + 1 - frames);
  }

  /** A stamp that came late makes a gap, but no longer record. */
  private long lostByStamps() {
    return steps.known()
        ? Math.max(
            0, Math.min(inGaps, Math.round((last - first) / steps.interval()) + 1 - withStamps))
        : 0;
  }

  /** From the first frame to the last, s; 0 if it is not known. */
  synchronized double seconds() {
    return last > first ? last - first : Math.max(0, frames - 1) * intervalSeconds().orElse(0);
  }
}
