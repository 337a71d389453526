package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.decisions.Decision;
import io.github.umlpsd.engine.decisions.DecisionFile;
import io.github.umlpsd.engine.decisions.Decisions;
import io.github.umlpsd.spots.Spot;
import java.util.List;

/**
 * {@code decisions.csv}: what was decided by hand, with the numbers and places that the spots have
 * in this analysis; an input of the next one.
 */
public final class DecisionTable {
  private DecisionTable() {}

  /** The decisions that were applied. */
  public static Table of(Analysis analysis) {
    Table.Builder table = table();
    List<Spot> spots = analysis.field().map(Field::measuredSpots).orElse(List.of());
    analysis
        .decisions()
        .byTrace()
        .forEach((trace, decision) -> table.row(row(analysis, spots, trace, decision)));
    return table.build();
  }

  /** Decisions as they are. */
  public static Table of(Decisions decisions) {
    Table.Builder table = table();
    for (Decision decision : decisions.all()) {
      table.row(
          cells(
              decision.spot().isPresent() ? (Object) decision.spot().getAsInt() : null,
              decision.xPixels(),
              decision.yPixels(),
              decision));
    }
    return table.build();
  }

  private static Table.Builder table() {
    return new Table.Builder("decisions", DecisionFile.COLUMNS.toArray(String[]::new));
  }

  private static Object[] row(Analysis analysis, List<Spot> spots, int trace, Decision decision) {
    return cells(
        analysis.spotNumber(trace),
        spots.isEmpty() ? null : (Object) spots.get(trace).xPixels(),
        spots.isEmpty() ? null : (Object) spots.get(trace).yPixels(),
        decision);
  }

  private static Object[] cells(Object spot, Object x, Object y, Decision decision) {
    return new Object[] {
      spot,
      x,
      y,
      decision.verdict().key(),
      decision.cluster().isPresent() ? (Object) decision.cluster().getAsInt() : null,
      decision.note().replaceAll("\\s+", " ").strip()
    };
  }
}
