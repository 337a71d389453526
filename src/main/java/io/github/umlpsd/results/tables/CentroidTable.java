package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.statistics.Binning;
import java.util.ArrayList;
import java.util.List;

/** {@code centroids.csv}: the mean observation of each class, a column per class. */
final class CentroidTable {
  private CentroidTable() {}

  static Table of(Analysis analysis, Classification classification) {
    double[][] centroids = classification.classes().clustering().centroids();
    boolean traces = classification.features().features().isTraceOnly();
    double[] middles =
        Binning.middles(
            analysis.traces().frames(), classification.classes().choice().windowFrames());
    List<String> columns = new ArrayList<>(List.of(traces ? "time_s" : "column"));
    for (int k = 1; k <= centroids.length; k++) {
      columns.add("cluster_" + k);
    }
    Table.Builder table =
        new Table.Builder(classification.named("centroids"), columns.toArray(String[]::new));
    for (int d = 0; d < centroids[0].length; d++) {
      Object[] row = new Object[columns.size()];
      row[0] =
          traces
              ? (Object) (middles[d] * analysis.traces().frameIntervalSeconds())
              : (Object) (d + 1);
      for (int k = 0; k < centroids.length; k++) {
        row[k + 1] = centroids[k][d];
      }
      table.row(row);
    }
    return table.build();
  }
}
