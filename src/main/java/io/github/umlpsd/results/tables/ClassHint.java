package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;

/**
 * A suggestion what a class of traces may be, from its members' traces. Only a hint: the classes
 * themselves do not depend on it.
 */
public final class ClassHint {
  /** Change over the record, as part of the mean, from which a trend counts. */
  private static final double TREND = 0.3;

  private ClassHint() {}

  /** For example {@code photobleaching-like (PBB)}. */
  public static String of(Analysis analysis, Classification classification, int label) {
    double[] changes =
        Arrays.stream(classification.classes().members(label))
            .mapToDouble(i -> analysis.members().changes()[i])
            .toArray();
    if (changes.length == 0) {
      return "no members here";
    }
    ClassBlinking looked = classification.results().get(label).blinking();
    // The median, since a trace that is hardly brighter than background may change by any factor.
    return of(Quantiles.median(changes), looked.twoState(), looked.traces());
  }

  private static String of(double change, int twoState, int members) {
    if (change < -TREND) {
      return "photobleaching-like (PBB)";
    }
    if (change > TREND) {
      return "photo-brightening-like (PEB)";
    }
    return twoState * 2 > members ? "two-state (TSB)" : "flickering";
  }
}
