package io.github.umlpsd.traces.checks;

import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Traces that are the same numbers from the first frame to the last, as a column copied twice. */
final class EqualTraces {
  static final String NAME = "equal traces";

  /**
   * A trace that repeats an earlier one.
   *
   * @param trace from 0
   * @param of the earlier one, from 0
   */
  record Copy(int trace, int of) {}

  private EqualTraces() {}

  /** All copies, rising; constant traces are none. */
  static List<Copy> find(TraceSet traces) {
    Map<Integer, List<Integer>> seen = new HashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      double[] trace = traces.trace(i);
      if (Arrays.stream(trace).allMatch(value -> value == trace[0])) {
        continue;
      }
      List<Integer> alike = seen.computeIfAbsent(Arrays.hashCode(trace), hash -> new ArrayList<>());
      int of =
          alike.stream()
              .filter(other -> Arrays.equals(traces.trace(other), trace))
              .findFirst()
              .orElse(-1);
      if (of < 0) {
        alike.add(i);
      } else {
        copies.add(new Copy(i, of));
      }
    }
    return copies;
  }

  static Check check(List<Copy> copies) {
    if (copies.isEmpty()) {
      return Check.fine(NAME, "No trace repeats another.", Map.of("traces", 0));
    }
    Copy first = copies.get(0);
    return Check.told(
        NAME,
        String.format(
            Locale.ROOT,
            "Trace %d is trace %d once more, frame by frame (%d such in all), so that one emitter"
                + " counts as several; leave the copies out of the table.",
            first.trace() + 1,
            first.of() + 1,
            copies.size()),
        Map.of("traces", copies.size()));
  }
}
