package io.github.umlpsd.blinking.dwells;

import java.util.stream.IntStream;

/**
 * ON and OFF dwell times of one trace.
 *
 * <p>The first dwell began before the record, at an unknown time, and is left out. The last one did
 * not end in the record: it is kept as censored, that is, at least as long as seen. Where frames
 * are lost, one record ends and another begins.
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
    return of(course, new boolean[course.frames()], frameIntervalSeconds);
  }

  /**
   * The stays of a course of states of which some frames are not known.
   *
   * @param lost whether a frame is lost, for each
   */
  public static DwellTimes of(StateCourse course, boolean[] lost, double frameIntervalSeconds) {
    Stays on = new Stays(course, lost, true);
    Stays off = new Stays(course, lost, false);
    return new DwellTimes(
        on.dwells(frameIntervalSeconds), off.dwells(frameIntervalSeconds), course.switches());
  }

  /** The stays in one state. */
  private static final class Stays {
    private final IntStream.Builder complete = IntStream.builder();
    private final IntStream.Builder censored = IntStream.builder();

    Stays(StateCourse course, boolean[] lost, boolean on) {
      int stays = course.starts().length;
      for (int s = 0; s < stays; s++) {
        if (course.isOn(s) == on) {
          int start = course.starts()[s];
          int end = course.end(s);
          boolean startSeen = s > 0 && !lost[start] && !lost[start - 1];
          int seen = start;
          while (seen < end && !lost[seen]) {
            seen++;
          }
          boolean endSeen = seen == end && s < stays - 1 && !lost[end];
          if (startSeen) {
            (endSeen ? complete : censored).add(seen - start);
          }
        }
      }
    }

    Dwells dwells(double frameIntervalSeconds) {
      return new Dwells(
          complete.build().toArray(), censored.build().toArray(), frameIntervalSeconds);
    }
  }
}
