package io.github.umlpsd.blinking.dwells;

import java.util.Arrays;

/**
 * The states of a trace in the order of time: ON and OFF in turn.
 *
 * @param starts first frame of each stay in a state, rising from 0
 * @param firstOn whether the first stay is ON
 * @param frames length of the trace
 */
public record StateCourse(int[] starts, boolean firstOn, int frames) {
  /** Frames on either side of a switch whose state is in doubt. */
  private static final int DOUBTFUL = 2;

  /**
   * From the state of each frame.
   *
   * @param on at least one frame
   */
  public static StateCourse of(boolean[] on) {
    int[] starts = new int[on.length];
    int runs = 0;
    for (int t = 0; t < on.length; t++) {
      if (t == 0 || on[t] != on[t - 1]) {
        starts[runs++] = t;
      }
    }
    return new StateCourse(Arrays.copyOf(starts, runs), on[0], on.length);
  }

  /** ON is where a trace is above a threshold. */
  public static StateCourse above(double[] trace, double threshold) {
    boolean[] on = new boolean[trace.length];
    for (int t = 0; t < on.length; t++) {
      on[t] = trace[t] > threshold;
    }
    return of(on);
  }

  /**
   * The beginning of the course, to which the last of its stays belongs in part.
   *
   * @param end frames, from 1 to all
   */
  public StateCourse until(int end) {
    int stays = stayAt(end - 1) + 1;
    return new StateCourse(Arrays.copyOf(starts, stays), firstOn, end);
  }

  /** The stay that a frame belongs to, counted from 0. */
  public int stayAt(int frame) {
    int place = Arrays.binarySearch(starts, frame);
    return place >= 0 ? place : -place - 2;
  }

  /** Number of switches. */
  public int switches() {
    return starts.length - 1;
  }

  /** Whether a stay is ON, counted from 0. */
  public boolean isOn(int stay) {
    return stay % 2 == 0 == firstOn;
  }

  /** Frame after the last one of a stay. */
  public int end(int stay) {
    return stay + 1 < starts.length ? starts[stay + 1] : frames;
  }

  /**
   * A trace without the mean of the state that each frame is in, and 0 in the frames next to a
   * switch, which are of any brightness or in doubt.
   */
  public double[] without(double[] trace) {
    double[] sums = new double[2];
    int[] counts = new int[2];
    for (int s = 0; s < starts.length; s++) {
      for (int t = starts[s]; t < end(s); t++) {
        sums[isOn(s) ? 1 : 0] += trace[t];
        counts[isOn(s) ? 1 : 0]++;
      }
    }
    double[] rest = new double[frames];
    for (int s = 0; s < starts.length; s++) {
      int state = isOn(s) ? 1 : 0;
      int from = s == 0 ? 0 : starts[s] + DOUBTFUL;
      int to = s == starts.length - 1 ? frames : end(s) - DOUBTFUL;
      for (int t = starts[s]; t < end(s); t++) {
        rest[t] = t >= from && t < to ? trace[t] - sums[state] / counts[state] : 0;
      }
    }
    return rest;
  }

  /** Frames of a range that are ON. */
  public int onFrames(int from, int to) {
    int on = 0;
    for (int s = stayAt(from); s < starts.length && starts[s] < to; s++) {
      on += isOn(s) ? Math.min(to, end(s)) - Math.max(from, starts[s]) : 0;
    }
    return on;
  }
}
