package io.github.umlpsd.results.figures;

import io.github.umlpsd.statistics.Binning;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;

/**
 * Traces made short enough for a picture: means of windows of frames, each trace from 0 at its
 * least to 1 at its largest value. A constant trace is NaN.
 *
 * @param rows [trace][window]
 * @param windowFrames frames that are averaged
 * @param windowSeconds their duration
 * @param times middles of the windows, s
 */
public record BinnedTraces(
    double[][] rows, int windowFrames, double windowSeconds, double[] times) {
  private static final int MOST_BINS = 500;

  /**
   * @param leastWindowFrames frames to average; more are taken for long traces
   */
  public static BinnedTraces of(TraceSet traces, int leastWindowFrames) {
    int window = window(traces.frames(), leastWindowFrames);
    double[][] rows = new double[traces.size()][];
    double[] trace = new double[traces.frames()];
    for (int i = 0; i < rows.length; i++) {
      traces.copyTo(i, trace);
      rows[i] = scaled(Binning.means(trace, window));
    }
    return new BinnedTraces(
        rows,
        window,
        window * traces.frameIntervalSeconds(),
        times(traces.frames(), window, traces.frameIntervalSeconds()));
  }

  /** Frames to average: at least so many, and more for long traces. */
  public static int window(int frames, int leastWindowFrames) {
    int needed = (frames + MOST_BINS - 1) / MOST_BINS;
    return Math.max(1, Math.max(leastWindowFrames, needed));
  }

  /** A trace from 0 at its least to 1 at its largest value; NaN if it is constant. */
  public static double[] scaled(double[] values) {
    double min = Arrays.stream(values).min().orElse(0);
    double range = Arrays.stream(values).max().orElse(0) - min;
    return Arrays.stream(values).map(v -> range > 0 ? (v - min) / range : Double.NaN).toArray();
  }

  /** Number of windows. */
  public int bins() {
    return rows[0].length;
  }

  /** Middles of the windows of traces of a length, in s; the last window may be shorter. */
  public static double[] times(int frames, int windowFrames, double frameIntervalSeconds) {
    double[] times = Binning.middles(frames, windowFrames);
    Arrays.setAll(times, b -> times[b] * frameIntervalSeconds);
    return times;
  }
}
