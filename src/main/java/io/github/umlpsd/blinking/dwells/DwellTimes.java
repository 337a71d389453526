package io.github.umlpsd.blinking.dwells;

import java.util.Arrays;

/**
 * ON and OFF dwell times of one trace.
 *
 * <p>The first dwell began before the record, at an unknown time, and is left out. The last one did
 * not end in the record: it is kept as censored, that is, at least as long as seen.
 *
 * @param on dwells above the threshold
 * @param off dwells at or below the threshold
 * @param switches number of crossings of the threshold
 */
public record DwellTimes(Dwells on, Dwells off, int switches) {

  /** Cuts a trace at a threshold. */
  public static DwellTimes of(double[] trace, double threshold, double frameIntervalSeconds) {
    int[] starts = new int[trace.length];
    int runs = 0;
    for (int t = 0; t < trace.length; t++) {
      if (t == 0 || trace[t] > threshold != trace[t - 1] > threshold) {
        starts[runs++] = t;
      }
    }
    boolean firstOn = trace[0] > threshold;
    return new DwellTimes(
        dwells(starts, runs, trace.length, firstOn ? 2 : 1, frameIntervalSeconds),
        dwells(starts, runs, trace.length, firstOn ? 1 : 2, frameIntervalSeconds),
        runs - 1);
  }

  /** Every second run from {@code first} on; run 0 is never asked for. */
  private static Dwells dwells(
      int[] starts, int runs, int frames, int first, double frameIntervalSeconds) {
    int[] complete = new int[runs / 2];
    int count = 0;
    int[] censored = {};
    for (int r = first; r < runs; r += 2) {
      if (r == runs - 1) {
        censored = new int[] {frames - starts[r]};
      } else {
        complete[count++] = starts[r + 1] - starts[r];
      }
    }
    return new Dwells(Arrays.copyOf(complete, count), censored, frameIntervalSeconds);
  }
}
