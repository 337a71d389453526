package io.github.umlpsd.blinking.dwells;

import java.util.Arrays;

/**
 * ON and OFF dwell times of one trace.
 *
 * <p>The first dwell began before the record, at an unknown time, and is left out. The last one did
 * not end in the record: it is kept as censored, that is, at least as long as seen.
 *
 * @param on dwells in the ON state
 * @param off dwells in the OFF state
 * @param switches number of switches
 */
public record DwellTimes(Dwells on, Dwells off, int switches) {

  /** Cuts a trace at a threshold. */
  public static DwellTimes of(double[] trace, double threshold, double frameIntervalSeconds) {
    return of(StateCourse.above(trace, threshold), frameIntervalSeconds);
  }

  /** The stays of a course of states. */
  public static DwellTimes of(StateCourse course, double frameIntervalSeconds) {
    return new DwellTimes(
        dwells(course, course.firstOn() ? 2 : 1, frameIntervalSeconds),
        dwells(course, course.firstOn() ? 1 : 2, frameIntervalSeconds),
        course.switches());
  }

  /** Every second stay from {@code first} on; stay 0 is never asked for. */
  private static Dwells dwells(StateCourse course, int first, double frameIntervalSeconds) {
    int stays = course.starts().length;
    int[] complete = new int[stays / 2];
    int count = 0;
    int[] censored = {};
    for (int s = first; s < stays; s += 2) {
      int frames = course.end(s) - course.starts()[s];
      if (s == stays - 1) {
        censored = new int[] {frames};
      } else {
        complete[count++] = frames;
      }
    }
    return new Dwells(Arrays.copyOf(complete, count), censored, frameIntervalSeconds);
  }
}
