package io.github.umlpsd.watch.live;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Numbers and time stamps of frames as they arrive: interval, duration, and what is lost. */
final class FrameCount {
  private static final double GAP_STEPS = 1.5;
  private static final int STEPS_FOR_MEDIAN = 50;

  private final double givenInterval;
  private final List<Double> steps = new ArrayList<>();
  private long frames;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;
  private double first = Double.NaN;
  private double last = Double.NaN;
  private double interval = Double.NaN;
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
    double step = seconds.getAsDouble() - last;
    first = Double.isNaN(first) ? seconds.getAsDouble() : first;
    last = seconds.getAsDouble();
    if (steps.size() < STEPS_FOR_MEDIAN && step > 0) {
      steps.add(step);
      interval = steps.stream().sorted().toList().get(steps.size() / 2);
    }
    if (steps.size() > 2 && step > GAP_STEPS * interval) {
      inGaps += Math.round(step / interval) - 1;
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
        : interval > 0 ? OptionalDouble.of(interval) : OptionalDouble.empty();
  }

  /** Missing numbers, or frames that gaps between time stamps have room for, whichever are more. */
  synchronized long lost() {
    return frames == 0 ? 0 : Math.max(inGaps, highest - lowest + 1 - frames);
  }

  /** From the first frame to the last, s; 0 if it is not known. */
  synchronized double seconds() {
    return last > first ? last - first : Math.max(0, frames - 1) * intervalSeconds().orElse(0);
  }
}
