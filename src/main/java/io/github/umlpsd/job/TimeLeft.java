package io.github.umlpsd.job;

import java.util.function.LongSupplier;

/**
 * Adds the time left to what is told, for example {@code Drawing figures: 12 s left}, from the time
 * that has gone by; not at the beginning, when nobody can know.
 */
public final class TimeLeft extends RelayedProgress {
  private static final double FIRST_PART = 0.1;
  private static final double FIRST_SECONDS = 2;
  private static final double LEAST_SECONDS = 1;
  private static final double NANO = 1e-9;
  private static final int MINUTE = 60;
  private static final int LONG = 120;

  private final LongSupplier nanos;
  private final long begin;

  /**
   * @param outside gets one scale of the whole job, see {@link WholeJob}
   */
  public TimeLeft(Progress outside) {
    this(outside, System::nanoTime);
  }

  /**
   * @param nanos a clock
   */
  TimeLeft(Progress outside, LongSupplier nanos) {
    super(outside);
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
  }

  @Override
  public void report(String stage, double fraction) {
    double elapsed = (nanos.getAsLong() - begin) * NANO;
    double left = elapsed * (1 - fraction) / fraction;
    boolean known = fraction >= FIRST_PART && elapsed >= FIRST_SECONDS && left >= LEAST_SECONDS;
    outside.report(
        known ? stage + (stage.contains(":") ? ", " : ": ") + text(left) : stage, fraction);
  }

  private static String text(double seconds) {
    // Told thousands of times a second by short tasks, for which a format would be too slow.
    return seconds < LONG
        ? Math.round(seconds) + " s left"
        : Math.round(seconds / MINUTE) + " min left";
  }
}
