package io.github.umlpsd.results.figures;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Traces as points of a plane in which near points are similar traces, coloured by class. */
public final class EmbeddingFigure {
  private EmbeddingFigure() {}

  /**
   * @param coordinates [trace][axis], at least two axes
   * @param labels class of each trace from 0
   * @param classes number of classes
   */
  public static Chart of(double[][] coordinates, int[] labels, int classes, ClassStyle style) {
    List<Series> series = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      int own = k;
      int[] members = IntStream.range(0, labels.length).filter(i -> labels[i] == own).toArray();
      double[] x = IntStream.of(members).mapToDouble(i -> coordinates[i][0]).toArray();
      double[] y = IntStream.of(members).mapToDouble(i -> coordinates[i][1]).toArray();
      series.add(Series.points(style.name(k), x, y, style.color(k)));
    }
    return new Chart("", Axis.linear("Coordinate 1"), Axis.linear("Coordinate 2"))
        .withSeries(series);
  }
}
