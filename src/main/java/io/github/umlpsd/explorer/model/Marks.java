package io.github.umlpsd.explorer.model;

import io.github.umlpsd.engine.decisions.Decision;
import io.github.umlpsd.engine.decisions.Decisions;
import io.github.umlpsd.engine.decisions.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the user says about spots. Immutable.
 *
 * @param bySpot by the number of the spot from 1
 */
public record Marks(SortedMap<Integer, Mark> bySpot) {
  /** Nothing is said. */
  public static final Marks NONE = new Marks(new TreeMap<>());

  public Marks {
    bySpot = Collections.unmodifiableSortedMap(new TreeMap<>(bySpot));
  }

  /** What is said about a spot. */
  public Mark of(int spot) {
    return bySpot.getOrDefault(spot, Mark.NONE);
  }

  /** The same with something else said about a spot. */
  Marks with(int spot, Mark mark) {
    SortedMap<Integer, Mark> all = new TreeMap<>(bySpot);
    if (mark.equals(Mark.NONE)) {
      all.remove(spot);
    } else {
      all.put(spot, mark);
    }
    return new Marks(all);
  }

  /** The same without moves to classes that do not exist. */
  Marks within(int classes) {
    SortedMap<Integer, Mark> all = new TreeMap<>();
    bySpot.forEach(
        (spot, mark) -> {
          Mark kept = mark.cluster() > classes ? mark.withoutVerdict() : mark;
          if (!kept.equals(Mark.NONE)) {
            all.put(spot, kept);
          }
        });
    return new Marks(all);
  }

  /** Only what classes follow from. */
  Map<Integer, String> changing() {
    Map<Integer, String> all = new TreeMap<>();
    bySpot.forEach(
        (spot, mark) -> {
          if (mark.changesClasses()) {
            all.put(spot, mark.text());
          }
        });
    return all;
  }

  /**
   * As decisions; a note without a verdict keeps its spot.
   *
   * @param spots those that can be decided about
   */
  public Decisions decisions(List<SeenSpot> spots) {
    List<Decision> all = new ArrayList<>();
    for (SeenSpot spot : spots) {
      Mark mark = of(spot.number());
      if (!mark.equals(Mark.NONE)) {
        all.add(
            Decision.at(
                spot.number(),
                spot.xPixels(),
                spot.yPixels(),
                mark.verdict().orElse(Verdict.KEEP),
                mark.cluster() == 0 ? OptionalInt.empty() : OptionalInt.of(mark.cluster()),
                mark.note()));
      }
    }
    return new Decisions(all);
  }

  /** Marks that were written as decisions. */
  public static Marks of(Map<Integer, Decision> byTrace, List<SeenSpot> spots) {
    SortedMap<Integer, Mark> all = new TreeMap<>();
    for (SeenSpot spot : spots) {
      Decision decision = byTrace.get(spot.trace());
      if (decision != null) {
        all.put(
            spot.number(),
            new Mark(
                java.util.Optional.of(decision.verdict()),
                decision.cluster().orElse(0),
                decision.note()));
      }
    }
    return new Marks(all);
  }
}
