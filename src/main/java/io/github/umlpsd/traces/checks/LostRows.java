package io.github.umlpsd.traces.checks;

import io.github.umlpsd.movie.checks.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Frames of a table in which nothing was measured: all traces have one value, or each has that of
 * the frame before. Traces without noise, or of few photons, do so by chance; a kind of frame is
 * told if that chance, of traces that know nothing of each other, is below {@value #CHANCE} in the
 * whole table.
 */
final class LostRows {
  private static final double CHANCE = 1e-3;
  private static final int FEWEST_TRACES = 3;

  private final double[][] traces;
  private final int frames;

  /**
   * @param traces counts, all of one length
   */
  LostRows(double[][] traces) {
    this.traces = traces;
    this.frames = traces.length < FEWEST_TRACES ? 0 : traces[0].length;
  }

  /** Frames, from 0, in which all traces have one value. */
  List<Integer> constant() {
    List<Integer> found = new ArrayList<>();
    Map<Double, Boolean> rare = new HashMap<>();
    for (int t = 0; t < frames; t++) {
      int frame = t;
      double value = traces[0][t];
      if (all(i -> traces[i][frame] == value) && rare.computeIfAbsent(value, this::isRare)) {
        found.add(t);
      }
    }
    return found;
  }

  /** Frames, from 0, in which each trace repeats its value; constant ones are left out. */
  List<Integer> repeated(List<Integer> constant) {
    List<Integer> found = new ArrayList<>();
    for (int t = 1; t < frames; t++) {
      int frame = t;
      if (all(i -> traces[i][frame] == traces[i][frame - 1])) {
        found.add(t);
      }
    }
    found.removeAll(constant);
    if (found.isEmpty()) {
      return found;
    }
    double chance = frames;
    for (double[] trace : traces) {
      int still = 0;
      for (int t = 1; t < frames; t++) {
        still += trace[t] == trace[t - 1] ? 1 : 0;
      }
      chance *= still / (frames - 1.0);
    }
    return chance < CHANCE ? found : List.of();
  }

  /** What is told of them. */
  static List<Check> checks(List<Integer> constant, List<Integer> repeated) {
    return List.of(
        Check.ofFrames(
            "constant frames",
            constant,
            "No frame has one value in all traces.",
            ": all traces have the same value, as of dropped frames (%d in all); their counts mean"
                + " nothing."),
        Check.ofFrames(
            "repeated frames",
            repeated,
            "No frame repeats the one before.",
            ": each trace has its value of the frame before (%d in all); the camera or the program"
                + " repeated them."));
  }

  private boolean all(IntPredicate holds) {
    for (int i = 0; i < traces.length; i++) {
      if (!holds.test(i)) {
        return false;
      }
    }
    return true;
  }

  /** The highest value of a trace may be that of a camera that is saturated. */
  private boolean isRare(double value) {
    double chance = frames;
    for (double[] trace : traces) {
      int same = 0;
      boolean highest = true;
      for (double other : trace) {
        same += other == value ? 1 : 0;
        highest &= other <= value;
      }
      if (highest) {
        return false;
      }
      chance *= same / (double) frames;
    }
    return chance < CHANCE;
  }
}
