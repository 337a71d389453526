package io.github.umlpsd.results.figures;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Series;
import java.util.Optional;
import java.util.stream.IntStream;

/** The mean observation of each class. */
final class CentroidFigure {
  private CentroidFigure() {}

  /**
   * @param centroids [class][dimension]
   * @param times middles of the bins, s; empty if the observations are no traces
   */
  static Chart of(double[][] centroids, Optional<double[]> times, ClassStyle style) {
    Chart chart =
        new Chart(
            "",
            Axis.linear(times.isPresent() ? "Time (s)" : "Column"),
            Axis.linear(times.isPresent() ? "Normalised intensity" : "Feature"));
    double[] x =
        times.orElseGet(
            () -> IntStream.range(0, centroids[0].length).mapToDouble(i -> i + 0.5).toArray());
    for (int k = 0; k < centroids.length; k++) {
      chart = chart.plus(Series.line(style.name(k), x, centroids[k], style.color(k)));
    }
    return chart;
  }
}
