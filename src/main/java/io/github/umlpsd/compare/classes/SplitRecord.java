package io.github.umlpsd.compare.classes;

import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;

/**
 * A record in two parts with a gap between them: one to make classes from, one to measure in. The
 * gap keeps stays that cross the middle out of at least one of the parts.
 *
 * @param classed first part
 * @param measured last part, as long
 */
record SplitRecord(TraceSet classed, TraceSet measured) {

  /**
   * @param gap share of the frames between the parts, 0 to below 1
   */
  static SplitRecord of(TraceSet traces, double gap) {
    int frames = traces.frames();
    int part = (int) Math.floor(frames * (1 - gap) / 2);
    return new SplitRecord(part(traces, 0, part), part(traces, frames - part, frames));
  }

  private static TraceSet part(TraceSet traces, int from, int to) {
    double[][] parts = new double[traces.size()][];
    Arrays.setAll(parts, i -> Arrays.copyOfRange(traces.trace(i), from, to));
    return TraceSet.of(traces.frameIntervalSeconds(), parts);
  }
}
