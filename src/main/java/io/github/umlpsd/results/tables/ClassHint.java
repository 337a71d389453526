package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.blinking.RelativeChange;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.pixels.PixelBlinking;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A suggestion what a class of traces may be, from its members' traces. Only a hint: the classes
 * themselves do not depend on it.
 */
public final class ClassHint {
  /** Change over the record, as part of the mean, from which a trend counts. */
  private static final double TREND = 0.3;

  private ClassHint() {}

  /** For example {@code photobleaching-like (PBB)}. */
  public static String of(Analysis analysis, int label) {
    int[] members = analysis.classes().members(label);
    double change =
        Arrays.stream(members)
            .mapToDouble(i -> RelativeChange.of(analysis.traces().trace(i)))
            .average()
            .orElse(0);
    return of(change, analysis.classBlinking().get(label).twoState(), members.length);
  }

  /** The same for a class of pixels. */
  public static String of(PixelAnalysis analysis, int label) {
    PixelBlinking blinking = analysis.blinking();
    double[] changes =
        IntStream.range(0, analysis.traces().size())
            .filter(i -> analysis.classes().labels()[i] == label)
            .mapToDouble(i -> blinking.changes()[i])
            .toArray();
    ClassBlinking looked = blinking.classes().get(label);
    // The median, since a pixel that is hardly brighter than background may change by any factor.
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
