package io.github.umlpsd.results.figures;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Series;
import java.util.Arrays;
import java.util.OptionalDouble;

/** The mean observation of each class. */
final class CentroidFigure {
  private CentroidFigure() {}

  /**
   * @param centroids [class][dimension]
   * @param binSeconds time of a bin; empty if the observations are no traces
   */
  static Chart of(double[][] centroids, OptionalDouble binSeconds, ClassStyle style) {
    Chart chart =
        new Chart(
            "",
            Axis.linear(binSeconds.isPresent() ? "Time (s)" : "Column"),
            Axis.linear(binSeconds.isPresent() ? "Normalised intensity" : "Feature"));
    double[] x = new double[centroids[0].length];
    Arrays.setAll(x, i -> (i + 0.5) * binSeconds.orElse(1));
    for (int k = 0; k < centroids.length; k++) {
      chart = chart.plus(Series.line(style.name(k), x, centroids[k], style.color(k)));
    }
    return chart;
  }
}
