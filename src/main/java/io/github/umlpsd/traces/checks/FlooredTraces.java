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

/**
 * Traces whose lower values were set to one value, as negative ones to zero after a background was
 * subtracted: many frames have exactly the lowest value, while those just above it are all
 * different and as dense as noise makes them. Few photons leave many zeros too, but then the values
 * above repeat themselves; and where dark frames were set to zero, or have no noise, nothing lies
 * just above.
 */
final class FlooredTraces {
  static final String NAME = "cut off below";

  /** The lowest value of so many frames or fewer is chance. */
  private static final int FEWEST = 10;

  /** Values next to the lowest one that are looked at: one for so many frames at it. */
  private static final int SHARE = 10;

  /** Part of these that must differ from each other. */
  private static final double DIFFERENT = 0.9;

  /** The middle one of these lies within this part of their range, as where they are dense. */
  private static final double DENSE = 0.75;

  private FlooredTraces() {}

  static Check of(TraceSet traces, Workers workers) {
    Plateaus found = Plateaus.in(traces, workers, FlooredTraces::floor);
    Map<String, Object> numbers = found.numbers("lowest");
    return found
        .ofFirst()
        .map(
            floor ->
                Check.told(
                    NAME,
                    String.format(
                        Locale.ROOT,
                        "%s %s cut off at their lowest value: that of trace %d, %s,"
                            + " occurs in %d frames, each value just above it hardly twice, as where"
                            + " negative values were set to zero; means, OFF levels and noise of such"
                            + " traces are wrong, so give the values as they were measured.",
                        Count.among(found.count(), traces.size(), "trace"),
                        Count.verb(found.count(), "is", "are"),
                        found.first(),
                        floor.text(),
                        floor.frames()),
                    numbers))
        .orElseGet(() -> Check.fine(NAME, "No trace has a plateau at its lowest value.", numbers));
  }

  /** The lowest value of a trace, if it is cut off there. */
  static Optional<Plateau> floor(double[] trace) {
    double lowest = Double.POSITIVE_INFINITY;
    for (double value : trace) {
      lowest = value < lowest ? value : lowest;
    }
    int atLowest = Plateaus.frames(trace, lowest);
    int next = Math.max(FEWEST, atLowest / SHARE);
    // Most traces end here: to sort them all would take as long as all other checks.
    if (atLowest <= FEWEST || atLowest + next > trace.length) {
      return Optional.empty();
    }
    double[] sorted = trace.clone();
    Arrays.sort(sorted);
    double[] above = Arrays.copyOfRange(sorted, atLowest, atLowest + next);
    double middle = above[next / 2] - lowest;
    boolean cut =
        Arrays.stream(above).distinct().count() >= DIFFERENT * next
            && middle <= DENSE * (above[next - 1] - lowest);
    return cut && isNoisy(trace, lowest)
        ? Optional.of(new Plateau(lowest, atLowest))
        : Optional.empty();
  }

  /** Whether the trace turns back in most frames above its lowest value, as noise does. */
  private static boolean isNoisy(double[] trace, double lowest) {
    int inside = 0;
    int back = 0;
    for (int t = 2; t < trace.length; t++) {
      if (Math.min(trace[t - 2], Math.min(trace[t - 1], trace[t])) > lowest) {
        inside++;
        back += (trace[t] - trace[t - 1]) * (trace[t - 1] - trace[t - 2]) < 0 ? 1 : 0;
      }
    }
    return inside > FEWEST && 2 * back > inside;
  }
}
