package io.github.umlpsd.engine;

import io.github.umlpsd.statistics.Evenly;
import io.github.umlpsd.traces.TraceStore;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which traces are looked at for their blinking: all spots, and as many pixels as take seconds. */
final class BlinkingChoice {
  /** Intensities of pixels that are looked at in all; some seconds of work. */
  static final long MOST_INTENSITIES = 15_000_000;

  private BlinkingChoice() {}

  /** So many traces are looked at, at most. */
  static int most(TraceStore traces) {
    return traces.isOfPixels()
        ? (int) Math.min(traces.size(), MOST_INTENSITIES / traces.frames())
        : traces.size();
  }

  static boolean[] of(TraceStore traces, Classes classes) {
    boolean[] all = new boolean[traces.size()];
    Arrays.fill(all, true);
    return traces.isOfPixels()
        ? ofPixels(classes.labels(), classes.count(), MOST_INTENSITIES / traces.frames())
        : all;
  }

  /**
   * All pixels that have a class, or evenly spaced ones of each class that has more than its equal
   * part of what is affordable.
   *
   * @param most number of pixels that are affordable; at least one of each class is taken
   */
  static boolean[] ofPixels(int[] labels, int classes, long most) {
    boolean[] chosen = new boolean[labels.length];
    boolean all = labels.length <= most;
    for (int k = 0; k < classes; k++) {
      int label = k;
      int[] members = IntStream.range(0, labels.length).filter(i -> labels[i] == label).toArray();
      int wanted =
          all ? members.length : (int) Math.max(1, Math.min(members.length, most / classes));
      for (int member : Evenly.chosen(members.length, wanted)) {
        chosen[members[member]] = true;
      }
    }
    return chosen;
  }
}
