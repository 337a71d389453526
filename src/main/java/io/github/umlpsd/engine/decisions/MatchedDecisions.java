package io.github.umlpsd.engine.decisions;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decisions, and the traces that they are about.
 *
 * @param byTrace decision on each trace, by its index from 0, rising
 * @param warnings one sentence for each decision that is about no trace
 */
public record MatchedDecisions(Map<Integer, Decision> byTrace, List<String> warnings) {
  /** Nothing was decided. */
  public static final MatchedDecisions NONE = new MatchedDecisions(Map.of(), List.of());

  public MatchedDecisions {
    byTrace = java.util.Collections.unmodifiableMap(new TreeMap<>(byTrace));
    warnings = List.copyOf(warnings);
  }

  /**
   * Finds the trace of each decision: the nearest within a pixel, in a table the one of its number.
   *
   * @throws UserException if two decisions are about one trace, or none is about any
   */
  public static MatchedDecisions of(Decisions decisions, TracePlaces places) {
    Map<Integer, Decision> found = new TreeMap<>();
    List<String> warnings = new ArrayList<>();
    for (Decision decision : decisions.all()) {
      Optional<Integer> trace = trace(decision, places);
      if (trace.isEmpty()) {
        warnings.add(
            String.format(
                Locale.ROOT,
                "%s is about no trace: none is that of spot %s.",
                decision.origin(),
                decision.spotText()));
        continue;
      }
      Decision other = found.put(trace.get(), decision);
      if (other != null) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s and %s are about the same spot, %d; keep one of them.",
                other.origin(),
                lower(decision.origin()),
                places.numbers()[trace.get()]));
      }
    }
    if (found.isEmpty() && !decisions.isEmpty()) {
      throw new UserException(
          "None of the "
              + decisions.all().size()
              + " decisions is about a measured spot; give those of this movie. "
              + warnings.get(0));
    }
    return new MatchedDecisions(found, warnings);
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static Optional<Integer> trace(Decision decision, TracePlaces places) {
    if (!places.hasPlaces() || !decision.hasPlace()) {
      for (int i = 0; i < places.numbers().length; i++) {
        if (decision.spot().isPresent() && places.numbers()[i] == decision.spot().getAsInt()) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
    int best = -1;
    double nearest = Decisions.REACH_PIXELS;
    for (int i = 0; i < places.numbers().length; i++) {
      double distance = Decisions.distance(decision, places.xPixels()[i], places.yPixels()[i]);
      if (distance < nearest || distance == nearest && best < 0) {
        best = i;
        nearest = distance;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** The traces that are left out, rising. */
  public SortedSet<Integer> rejected() {
    SortedSet<Integer> traces = new TreeSet<>();
    byTrace.forEach(
        (trace, decision) -> {
          if (decision.verdict() == Verdict.REJECT) {
            traces.add(trace);
          }
        });
    return traces;
  }

  /** Only what is left out, for classes that have other numbers. */
  public MatchedDecisions rejections() {
    Map<Integer, Decision> kept = new TreeMap<>();
    rejected().forEach(trace -> kept.put(trace, byTrace.get(trace)));
    return new MatchedDecisions(kept, List.of());
  }
}
