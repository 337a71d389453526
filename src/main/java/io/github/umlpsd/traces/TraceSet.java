package io.github.umlpsd.traces;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameTimes;
import io.github.umlpsd.movie.camera.LightUnit;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Intensity-time traces of equal length, one per spot or pixel. Immutable.
 *
 * <p>Values are light per frame above background, in counts or photo-electrons, in the order of the
 * frames.
 */
public final class TraceSet {
  private final FrameTimes times;
  private final int frames;
  private final double[][] doubles;
  private final float[][] floats;
  private final LightUnit unit;

  private TraceSet(
      FrameTimes times, int frames, double[][] doubles, float[][] floats, LightUnit unit) {
    double frameIntervalSeconds = times.intervalSeconds();
    if (!(frameIntervalSeconds > 0) || Double.isInfinite(frameIntervalSeconds)) {
      throw new UserException(
          "The frame interval is " + frameIntervalSeconds + " s, but must be above 0.");
    }
    this.times = times;
    this.frames = frames;
    this.doubles = doubles;
    this.floats = floats;
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
    int frames = counts.length == 0 ? 0 : counts[0].length;
    for (int i = 0; i < counts.length; i++) {
      checkLength(i, counts[i].length, frames);
    }
    checkNotEmpty(counts.length, frames);
    return new TraceSet(times, frames, counts, null, LightUnit.COUNTS);
  }

  /** As {@link #of(double, double[][])}, in half the memory. */
  public static TraceSet of(double frameIntervalSeconds, float[][] counts) {
    return of(FrameTimes.even(frameIntervalSeconds, "as given"), counts);
  }

  /** As {@link #of(FrameTimes, double[][])}, in half the memory. */
  public static TraceSet of(FrameTimes times, float[][] counts) {
    int frames = counts.length == 0 ? 0 : counts[0].length;
    for (int i = 0; i < counts.length; i++) {
      checkLength(i, counts[i].length, frames);
    }
    checkNotEmpty(counts.length, frames);
    return new TraceSet(times, frames, null, counts, LightUnit.COUNTS);
  }

  /** The same traces, whose values are in another unit than counts. */
  public TraceSet in(LightUnit other) {
    return new TraceSet(times, frames, doubles, floats, other);
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
    return doubles != null ? doubles.length : floats.length;
  }

  /** Number of frames of each trace. */
  public int frames() {
    return frames;
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
    return doubles != null ? doubles[index][frame] : floats[index][frame];
  }

  /**
   * A copy of one trace.
   *
   * @param index 0 to size-1
   * @return counts per frame
   */
  public double[] trace(int index) {
    double[] copy = new double[frames];
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
    checkNotEmpty(indices.length, frames);
    return doubles != null
        ? of(times, IntStream.of(indices).mapToObj(i -> doubles[i]).toArray(double[][]::new))
        : of(times, IntStream.of(indices).mapToObj(i -> floats[i]).toArray(float[][]::new));
  }

  /** Copies one trace into {@code target}, which has room for {@link #frames()} values. */
  public void copyTo(int index, double[] target) {
    if (doubles != null) {
      System.arraycopy(doubles[index], 0, target, 0, frames);
      return;
    }
    float[] source = floats[index];
    for (int t = 0; t < frames; t++) {
      target[t] = source[t];
    }
  }
}
