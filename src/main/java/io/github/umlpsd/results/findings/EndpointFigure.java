package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.endpoints.Endpoint;
import io.github.umlpsd.compare.endpoints.MovieEndpoints;
import io.github.umlpsd.compare.testing.ConditionMean;
import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every endpoint as a panel: movies as points, conditions as groups with mean and interval. */
public final class EndpointFigure {
  private static final int COLUMNS = 4;
  private static final double ROW_MILLIMETERS = 45;

  /** Movies of a condition stand side by side within this width. */
  private static final double SPREAD = 0.5;

  private EndpointFigure() {}

  /**
   * @param endpoints that are shown, at least one
   * @param movies in the order of the design
   */
  public static Figure of(Design design, List<Endpoint> endpoints, List<MovieEndpoints> movies) {
    List<Chart> panels = endpoints.stream().map(e -> panel(design, e, movies)).toList();
    int columns = Math.min(COLUMNS, panels.size());
    int rows = (panels.size() + columns - 1) / columns;
    return new Figure(
        "endpoints",
        "Endpoints by condition",
        "Each point is a movie; line and band are the mean of the movies of a condition and its 95 %"
            + " interval.",
        new ChartGrid(columns, panels),
        FigureSize.twoColumns(rows * ROW_MILLIMETERS + 8));
  }

  private static Chart panel(Design design, Endpoint endpoint, List<MovieEndpoints> movies) {
    int conditions = design.conditions().size();
    List<Series> series = new ArrayList<>();
    for (int c = 0; c < conditions; c++) {
      int[] own = design.of(c);
      double[] y =
          Arrays.stream(own).mapToDouble(m -> movies.get(m).value(endpoint).value()).toArray();
      double[] x = new double[own.length];
      double centre = c + 1;
      Arrays.setAll(x, i -> centre + SPREAD * ((i + 0.5) / own.length - 0.5));
      int color = Palette.ofClass(c);
      ConditionMean mean = ConditionMean.of(y);
      double[] ends = {centre - SPREAD / 2, centre + SPREAD / 2};
      if (mean.movies() > 0) {
        Series line = Series.line("", ends, new double[] {mean.mean(), mean.mean()}, color);
        series.add(
            Double.isFinite(mean.low())
                ? line.withBand(
                    new double[] {mean.low(), mean.low()}, new double[] {mean.high(), mean.high()})
                : line);
      }
      series.add(Series.points(c + 1 + " " + design.conditions().get(c), x, y, color));
    }
    return new Chart(
            endpoint.axis(),
            Axis.wholeNumbers("Condition").withRange(0.5, conditions + 0.5),
            Axis.linear(""))
        .withSeries(series);
  }
}
