package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.dwells.StateCourse;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.engine.Analysis;
import java.util.Optional;

/**
 * {@code segments.csv}: a row per segment of constant intensity of every trace, between change
 * points; levels are counted from 1 for the dimmest, and left out where the trace drifts. The state
 * is that of more than half of the segment's frames; a trace without states has none.
 */
final class SegmentTable {
  private SegmentTable() {}

  static Table of(Analysis analysis) {
    Table.Builder table =
        new Table.Builder(
            "segments",
            "spot",
            "cluster",
            "segment",
            "start_s",
            "length_s",
            "mean_" + analysis.traces().unit().key(),
            "level",
            "state",
            "on_share");
    int[] labels = analysis.classes().labels();
    double interval = analysis.traces().frameIntervalSeconds();
    for (int i = 0; i < labels.length; i++) {
      Object cluster = labels[i] < 0 ? (Object) "unclassified" : (Object) (labels[i] + 1);
      int spot = analysis.spotNumber(i);
      analysis
          .members()
          .blinking()
          .get(i)
          .ifPresent(blinking -> add(table, spot, cluster, blinking, interval));
    }
    return table.build();
  }

  private static void add(
      Table.Builder table, int spot, Object cluster, BlinkingStatistics blinking, double interval) {
    if (blinking.changePoints().value().isEmpty()) {
      return;
    }
    ChangePoints steps = blinking.changePoints().value().get();
    Optional<StateCourse> course = blinking.states().value().map(s -> s.course());
    for (int s = 0; s < steps.starts().length; s++) {
      int from = steps.starts()[s];
      int to = steps.end(s);
      Optional<Double> on = course.map(c -> c.onFrames(from, to) / (double) (to - from));
      table.row(
          spot,
          cluster,
          s + 1,
          from * interval,
          (to - from) * interval,
          steps.means()[s],
          blinking.drifts() ? null : steps.levelOf()[s] + 1,
          on.map(share -> share > 0.5 ? "on" : "off").orElse(null),
          on.orElse(null));
    }
  }
}
