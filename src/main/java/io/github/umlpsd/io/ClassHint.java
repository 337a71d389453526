package io.github.umlpsd.io;

import io.github.umlpsd.engine.Analysis;
import java.util.Arrays;

/**
 * A suggestion what a class of traces may be, from its mean trace. Only a hint: the classes
 * themselves do not depend on it.
 */
public final class ClassHint {
  /** Change over the record, as part of the mean, from which a trend counts. */
  private static final double TREND = 0.3;

  private ClassHint() {}

  /** For example {@code photobleaching-like (PBB)}. */
  public static String of(Analysis analysis, int label) {
    int[] members = analysis.classes().members(label);
    double first = 0;
    double last = 0;
    for (int member : members) {
      double[] trace = analysis.traces().trace(member);
      int third = Math.max(1, trace.length / 3);
      double mean = Math.abs(Arrays.stream(trace).average().orElse(1));
      double scale = mean > 0 ? mean * members.length : members.length;
      first += Arrays.stream(trace, 0, third).average().orElse(0) / scale;
      last += Arrays.stream(trace, trace.length - third, trace.length).average().orElse(0) / scale;
    }
    if (last - first < -TREND) {
      return "photobleaching-like (PBB)";
    }
    if (last - first > TREND) {
      return "photo-brightening-like (PEB)";
    }
    boolean twoState = analysis.classBlinking().get(label).twoState() * 2 > members.length;
    return twoState ? "two-state (TSB)" : "flickering";
  }
}
