package io.github.umlpsd.blinking.dwells;

import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.List;

/**
 * How long one state lasted each time, in whole frames.
 *
 * @param completeFrames dwells whose start and end were both seen, in the order of time
 * @param censoredFrames dwells that began in the record and outlasted it: at least so long
 * @param frameIntervalSeconds duration of a frame, s
 */
public record Dwells(int[] completeFrames, int[] censoredFrames, double frameIntervalSeconds) {

  /** Durations of the complete dwells, in s. */
  public double[] seconds() {
    return Arrays.stream(completeFrames).mapToDouble(m -> m * frameIntervalSeconds).toArray();
  }

  /** Number of complete dwells. */
  public int size() {
    return completeFrames.length;
  }

  /**
   * All dwells of several traces.
   *
   * @param parts at least one
   * @throws UserException if the frame intervals differ
   */
  public static Dwells pooled(List<Dwells> parts) {
    double interval = parts.get(0).frameIntervalSeconds;
    for (Dwells part : parts) {
      if (part.frameIntervalSeconds != interval) {
        throw new UserException(
            "Dwell times of traces with different frame intervals ("
                + interval
                + " s and "
                + part.frameIntervalSeconds
                + " s) cannot be pooled; analyse them apart.");
      }
    }
    return new Dwells(
        parts.stream().flatMapToInt(p -> Arrays.stream(p.completeFrames)).toArray(),
        parts.stream().flatMapToInt(p -> Arrays.stream(p.censoredFrames)).toArray(),
        interval);
  }
}
