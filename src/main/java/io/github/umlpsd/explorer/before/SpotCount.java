package io.github.umlpsd.explorer.before;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.traces.JudgedSpots;
import io.github.umlpsd.traces.SpotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many spots would be measured, and why the others fall out, in a line for people. */
final class SpotCount {
  private SpotCount() {}

  /** For example {@code 40 spots to measure; left out: 3 near a neighbour, 1 at the edge}. */
  static String of(JudgedSpots spots) {
    List<String> left = new ArrayList<>();
    add(left, spots.count(SpotState.NEAR_NEIGHBOUR), "near a neighbour");
    add(left, spots.count(SpotState.AT_EDGE), "at the edge");
    add(left, spots.count(SpotState.ONE_PIXEL), "hot pixel");
    add(left, spots.count(SpotState.PAINTED), "in text or a scale bar");
    add(left, spots.detected().outside().size(), "outside of the selection");
    String quality =
        spots.threshold() > 0
            ? String.format(Locale.ROOT, " of quality %.4g or more", spots.threshold())
            : "";
    return Count.of(spots.measured().length, "spot")
        + quality
        + " to measure"
        + (left.isEmpty() ? "." : "; left out: " + String.join(", ", left) + ".");
  }

  private static void add(List<String> left, int count, String reason) {
    if (count > 0) {
      left.add(count + " " + reason);
    }
  }
}
