package io.github.umlpsd.traces;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameTimes;
import io.github.umlpsd.movie.camera.LightUnit;
import java.util.Locale;

/**
 * Intensity-time traces of equal length, one per spot or pixel. Immutable.
 *
 * <p>Values are light per frame above background, in counts or photo-electrons, in the order of the
 * frames.
 */
public final class TraceSet {
  private final FrameTimes times;
  private final TraceRows rows;
  private final LightUnit unit;

  private TraceSet(FrameTimes times, TraceRows rows, LightUnit unit) {
    double frameIntervalSeconds = times.intervalSeconds();
    if (!(frameIntervalSeconds > 0) || Double.isInfinite(frameIntervalSeconds)) {
      throw new UserException(
          "The frame interval is " + frameIntervalSeconds + " s, but must be above 0.");
    }
    this.times = times;
    this.rows = rows;
    this.unit = unit;
  }

  /**
   * Takes over the array, which the caller must not change any more.
   *
   * @param counts [trace][frame]
   * @throws UserException if there is no trace, or the lengths differ
   */
  public static TraceSet of(double frameIntervalSeconds, double[][] counts) {
    return of(FrameTimes.even(frameIntervalSeconds, "as given"), counts);
  }

  /** As {@link #of(double, double[][])}, with what is known of the times of the frames. */
  public static TraceSet of(FrameTimes times, double[][] counts) {
    return of(times, new TraceRows.Doubles(counts));
  }

  /** As {@link #of(double, double[][])}, in half the memory. */
  public static TraceSet of(double frameIntervalSeconds, float[][] counts) {
    return of(FrameTimes.even(frameIntervalSeconds, "as given"), counts);
  }

  /** As {@link #of(FrameTimes, double[][])}, in half the memory. */
  public static TraceSet of(FrameTimes times, float[][] counts) {
    return of(times, new TraceRows.Floats(counts));
  }

  /** Takes over the rows. */
  static TraceSet of(FrameTimes times, TraceRows rows) {
    for (int i = 0; i < rows.size(); i++) {
      checkLength(i, rows.frames(i), rows.frames());
    }
    checkNotEmpty(rows.size(), rows.frames());
    return new TraceSet(times, rows, LightUnit.COUNTS);
  }

  /** The same traces, whose values are in another unit than counts. */
  public TraceSet in(LightUnit other) {
    return new TraceSet(times, rows, other);
  }

  private static void checkLength(int trace, int length, int frames) {
    if (length != frames) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Trace %d has %d frames, but the first has %d; all traces must be equally long.",
              trace + 1,
              length,
              frames));
    }
  }

  private static void checkNotEmpty(int traces, int frames) {
    if (traces == 0 || frames == 0) {
      throw new UserException("There is no trace to analyse; give at least one.");
    }
  }

  /** What the values are. */
  public LightUnit unit() {
    return unit;
  }

  /** Number of traces. */
  public int size() {
    return rows.size();
  }

  /** Number of frames of each trace. */
  public int frames() {
    return rows.frames();
  }

  /** Time from one frame to the next, in s. */
  public double frameIntervalSeconds() {
    return times.intervalSeconds();
  }

  /** When the frames were taken, who says so, and which of them are filled in. */
  public FrameTimes times() {
    return times;
  }

  /** One value of a trace; both count from 0. */
  public double value(int index, int frame) {
    return rows.value(index, frame);
  }

  /**
   * A copy of one trace.
   *
   * @param index 0 to size-1
   * @return counts per frame
   */
  public double[] trace(int index) {
    double[] copy = new double[frames()];
    copyTo(index, copy);
    return copy;
  }

  /**
   * Some of the traces.
   *
   * @param indices of the traces that are taken, 0 to size-1
   * @throws UserException if none is taken
   */
  public TraceSet only(int[] indices) {
    checkNotEmpty(indices.length, frames());
    return of(times, rows.only(indices));
  }

  /** Copies one trace into {@code target}, which has room for {@link #frames()} values. */
  public void copyTo(int index, double[] target) {
    rows.copyTo(index, target);
  }
}
