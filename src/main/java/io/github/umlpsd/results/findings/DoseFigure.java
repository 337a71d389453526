package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.ComparedEndpoint;
import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.testing.DoseResponse;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Endpoints of the movies against the power of the lamp. */
final class DoseFigure {
  private static final int COLUMNS = 4;
  private static final double ROW_MILLIMETERS = 47;
  private static final int GREY = 0x555555;

  private DoseFigure() {}

  /**
   * A panel for each endpoint that has a slope.
   *
   * @param comparison with at least one
   */
  static Figure of(Comparison comparison) {
    List<Chart> panels = new ArrayList<>();
    for (DoseResponse dose : comparison.doses()) {
      comparison.endpoints().stream()
          .filter(endpoint -> endpoint.key().equals(dose.key()))
          .findFirst()
          .ifPresent(endpoint -> panels.add(panel(comparison, endpoint, dose)));
    }
    ChartGrid grid = new ChartGrid(Math.min(COLUMNS, panels.size()), panels);
    return new Figure(
        "dose",
        "Endpoints against power",
        "Each point is a movie. The line has the slope of the table, within blocks, through the mean"
            + " of all movies.",
        grid,
        FigureSize.twoColumns(ROW_MILLIMETERS * grid.rows() + 8));
  }

  private static Chart panel(Comparison comparison, ComparedEndpoint endpoint, DoseResponse dose) {
    List<Series> series = new ArrayList<>();
    List<double[]> all = new ArrayList<>();
    for (int c = 0; c < comparison.design().conditions().size(); c++) {
      List<double[]> own =
          comparison.of(c).stream()
              .map(
                  movie ->
                      new double[] {
                        movie.movie().row().power().orElse(Double.NaN),
                        endpoint.value(movie).value()
                      })
              .filter(point -> point[0] > 0 && Double.isFinite(point[0] + point[1]))
              .toList();
      all.addAll(own);
      series.add(
          Series.points(
              comparison.design().conditions().get(c),
              column(own, 0),
              column(own, 1),
              Palette.ofClass(c)));
    }
    double[] powers = column(all, 0);
    double[] ends = {Arrays.stream(powers).min().orElseThrow(), 0};
    ends[1] = Arrays.stream(powers).max().orElseThrow();
    double middle = Moments.mean(Arrays.stream(powers).map(Math::log10).toArray());
    double height = Moments.mean(column(all, 1));
    double[] line =
        Arrays.stream(ends).map(x -> height + dose.slope() * (Math.log10(x) - middle)).toArray();
    series.add(Series.line("", ends, line, GREY));
    return new Chart("", Axis.log("Power"), Axis.linear(endpoint.axis())).withSeries(series);
  }

  private static double[] column(List<double[]> points, int column) {
    return points.stream().mapToDouble(point -> point[column]).toArray();
  }
}
