package io.github.umlpsd.traces.checks;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.checks.Plateaus.Plateau;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Traces that are cut off at their highest value, as by a camera that is saturated. Where noise is
 * not cut off, higher values are rarer, so that the highest is rarer than those just below it.
 * Traces without noise stay at a level too: they do so at their lowest value as well, or in most
 * frames.
 */
final class CutOffTraces {
  /** The name of the same check of movies. */
  private static final String NAME = "clipping";

  /** The highest value of so many frames or fewer is chance. */
  private static final int FEWEST = 10;

  /** How much more often the highest value occurs than those next to it, on the mean. */
  private static final double PLATEAU = 4;

  /** The same where the highest value is that of a camera of 8, 10, 12, 14 or 16 bits. */
  private static final double KNOWN_PLATEAU = 2;

  private static final Set<Double> FULL = Set.of(255.0, 1023.0, 4095.0, 16383.0, 65535.0);
  private static final int NEXT = 5;

  /** Traces of fewer different values have no noise to be cut off. */
  private static final int FEWEST_VALUES = 8;

  private CutOffTraces() {}

  static Check of(TraceSet traces, Workers workers) {
    Plateaus found = Plateaus.in(traces, workers, CutOffTraces::plateau);
    Map<String, Object> numbers = found.numbers("highest");
    return found
        .ofFirst()
        .map(
            plateau ->
                Check.told(
                    NAME,
                    String.format(
                        Locale.ROOT,
                        "%s %s cut off (saturated) at their highest value: that of"
                            + " trace %d, %s, occurs in %d frames, far more often than values just"
                            + " below it.",
                        Count.among(found.count(), traces.size(), "trace"),
                        Count.verb(found.count(), "is", "are"),
                        found.first(),
                        plateau.text(),
                        plateau.frames()),
                    numbers))
        .orElseGet(() -> Check.fine(NAME, "No trace has a plateau at its highest value.", numbers));
  }

  /** The plateau of a trace at its highest value, if it is cut off there. */
  static Optional<Plateau> plateau(double[] trace) {
    double top = Double.NEGATIVE_INFINITY;
    for (double value : trace) {
      top = value > top ? value : top;
    }
    int atTop = Plateaus.frames(trace, top);
    if (atTop <= FEWEST || atTop == trace.length || isStill(trace, top)) {
      return Optional.empty();
    }
    double[] sorted = Arrays.stream(trace).filter(v -> !Double.isNaN(v)).sorted().toArray();
    boolean cut =
        values(sorted) >= FEWEST_VALUES
            && atTop >= (FULL.contains(top) ? KNOWN_PLATEAU : PLATEAU) * beside(sorted, true)
            && !isPlateau(sorted);
    return cut ? Optional.of(new Plateau(top, atTop)) : Optional.empty();
  }

  /** Whether the trace mostly stays as it is where it is not at its highest value. */
  private static boolean isStill(double[] trace, double top) {
    int below = 0;
    int still = 0;
    for (int t = 1; t < trace.length; t++) {
      if (trace[t] < top && trace[t - 1] < top) {
        below++;
        still += trace[t] == trace[t - 1] ? 1 : 0;
      }
    }
    return 2 * still > below;
  }

  /** Whether the lowest value is a plateau too. */
  private static boolean isPlateau(double[] sorted) {
    int atBottom = 0;
    while (atBottom < sorted.length && sorted[atBottom] == sorted[0]) {
      atBottom++;
    }
    return atBottom > FEWEST && atBottom >= PLATEAU * beside(sorted, false);
  }

  private static int values(double[] sorted) {
    int values = 1;
    for (int k = 1; k < sorted.length; k++) {
      values += sorted[k] == sorted[k - 1] ? 0 : 1;
    }
    return values;
  }

  /** Mean number of each of the {@value #NEXT} values next to the highest or the lowest one. */
  private static double beside(double[] sorted, boolean top) {
    int step = top ? -1 : 1;
    int number = -1;
    int frames = 0;
    double last = Double.NaN;
    for (int k = top ? sorted.length - 1 : 0; k >= 0 && k < sorted.length; k += step) {
      number += sorted[k] == last ? 0 : 1;
      if (number > NEXT) {
        break;
      }
      frames += number > 0 ? 1 : 0;
      last = sorted[k];
    }
    return frames / (double) Math.max(1, Math.min(number, NEXT));
  }
}
