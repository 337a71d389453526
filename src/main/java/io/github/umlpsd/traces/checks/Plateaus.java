package io.github.umlpsd.traces.checks;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.TableFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Traces that are cut off at one value.
 *
 * @param count how many
 * @param first number of the first of them, from 1; 0 if there is none
 * @param ofFirst where that one is cut off; empty if there is none
 */
record Plateaus(int count, int first, Optional<Plateau> ofFirst) {

  /**
   * Where a trace is cut off.
   *
   * @param value its highest or lowest one, in counts
   * @param frames that have it
   */
  record Plateau(double value, int frames) {
    /** The value for people. */
    String text() {
      return TableFacts.number(value);
    }
  }

  static Plateaus in(
      TraceSet traces, Workers workers, Function<double[], Optional<Plateau>> plateau) {
    List<Optional<Plateau>> found =
        workers.quiet().map("Checking", traces.size(), i -> plateau.apply(traces.trace(i)));
    int first = 0;
    while (first < found.size() && found.get(first).isEmpty()) {
      first++;
    }
    return first == found.size()
        ? new Plateaus(0, 0, Optional.empty())
        : new Plateaus(
            (int) found.stream().filter(Optional::isPresent).count(), first + 1, found.get(first));
  }

  /** Number of frames that have a value. */
  static int frames(double[] trace, double value) {
    int frames = 0;
    for (double counts : trace) {
      frames += counts == value ? 1 : 0;
    }
    return frames;
  }

  /**
   * Numbers of a check.
   *
   * @param end {@code highest} or {@code lowest}
   */
  Map<String, Object> numbers(String end) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    ofFirst.ifPresent(
        plateau -> {
          numbers.put("first_trace", first);
          numbers.put(end + "_counts", plateau.value());
          numbers.put("frames_at_" + end, plateau.frames());
        });
    numbers.put("traces", count);
    return numbers;
  }
}
