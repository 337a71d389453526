package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.dwells.DwellTimes;
import io.github.umlpsd.blinking.dwells.Dwells;
import io.github.umlpsd.engine.Analysis;
import java.util.Optional;

/** {@code dwell_times.csv}: a row per dwell of a trace with two states. */
final class DwellTable {
  private DwellTable() {}

  static Table of(Analysis analysis) {
    Table.Builder table =
        new Table.Builder("dwell_times", "spot", "cluster", "state", "seconds", "censored");
    int[] labels = analysis.classes().labels();
    for (int i = 0; i < labels.length; i++) {
      Optional<DwellTimes> found =
          analysis.members().blinking().get(i).flatMap(b -> b.dwellTimes().value());
      if (found.isPresent()) {
        DwellTimes dwells = found.get();
        add(table, analysis.spotNumber(i), labels[i], "on", dwells.on());
        add(table, analysis.spotNumber(i), labels[i], "off", dwells.off());
      }
    }
    return table.build();
  }

  private static void add(
      Table.Builder table, Integer spot, int label, String state, Dwells dwells) {
    Object cluster = label < 0 ? (Object) "unclassified" : (Object) (label + 1);
    for (double seconds : dwells.seconds()) {
      table.row(spot, cluster, state, seconds, 0);
    }
    for (int frames : dwells.censoredFrames()) {
      table.row(spot, cluster, state, frames * dwells.frameIntervalSeconds(), 1);
    }
  }
}
