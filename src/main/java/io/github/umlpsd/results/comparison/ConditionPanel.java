package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.endpoints.Measured;
import io.github.umlpsd.compare.testing.ConditionMean;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A number of all movies, conditions side by side: a point for each movie with the interval that
 * its dots give, and for each condition the mean of its movies with the interval that their scatter
 * gives.
 */
final class ConditionPanel {
  /** Share of a condition's place that its points take. */
  private static final double SPREAD = 0.36;

  /** Mean and its interval stand to the left of the points. */
  private static final double MEAN_PLACE = -0.28;

  private static final double CAP = 0.07;

  /** Lines of more movies would hide the points. */
  static final int MOST_LINES = 12;

  private final List<Series> series = new ArrayList<>();
  private final double lowest;
  private final double highest;

  /**
   * With two movies the interval of a mean is 13 times as wide as they scatter: it is drawn up to
   * half the height of the movies beyond them, so that these can be seen.
   */
  private ConditionPanel(List<List<Measured>> movies) {
    double[] all =
        movies.stream()
            .flatMap(List::stream)
            .flatMapToDouble(m -> DoubleStream.of(m.value(), m.low(), m.high()))
            .filter(Double::isFinite)
            .toArray();
    double low = DoubleStream.of(all).min().orElse(0);
    double high = DoubleStream.of(all).max().orElse(0);
    lowest = low - (high - low) / 2;
    highest = high + (high - low) / 2;
  }

  /**
   * @param conditions their names
   * @param movies of each condition; those without a value are left out
   */
  static Chart of(String label, List<String> conditions, List<List<Measured>> movies) {
    ConditionPanel panel = new ConditionPanel(movies);
    for (int c = 0; c < conditions.size(); c++) {
      List<Measured> known =
          movies.get(c).stream().filter(m -> Double.isFinite(m.value())).toList();
      panel.add(conditions.get(c), c, known);
    }
    return new Chart(
            "",
            Axis.wholeNumbers("Condition").withRange(0.5, conditions.size() + 0.5),
            Axis.linear(label))
        .withSeries(panel.series);
  }

  private void add(String name, int condition, List<Measured> movies) {
    int rgb = Palette.ofClass(condition);
    double place = condition + 1;
    double[] x = new double[movies.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = place + SPREAD * (i + 0.5) / x.length;
      if (x.length <= MOST_LINES) {
        series.add(upright(x[i], movies.get(i).low(), movies.get(i).high(), rgb, 0.5));
      }
    }
    double[] values = movies.stream().mapToDouble(Measured::value).toArray();
    series.add(Series.points(name, x, values, rgb));
    if (values.length > 0) {
      ConditionMean mean = ConditionMean.of(values);
      double at = place + MEAN_PLACE;
      series.add(level(mean.mean(), at, 2 * CAP, rgb, 1.75));
      series.add(upright(at, Math.max(lowest, mean.low()), Math.min(highest, mean.high()), rgb, 1));
      if (mean.low() >= lowest) {
        series.add(level(mean.low(), at, CAP, rgb, 1));
      }
      if (mean.high() <= highest) {
        series.add(level(mean.high(), at, CAP, rgb, 1));
      }
    }
  }

  /** Nothing where an end is not known. */
  private static Series upright(double x, double low, double high, int rgb, double width) {
    return Series.line("", new double[] {x, x}, new double[] {low, high}, rgb).withWidth(width);
  }

  private static Series level(double y, double x, double half, int rgb, double width) {
    double[] places = {x - half, x + half};
    return Series.line("", places, new double[] {y, y}, rgb).withWidth(width);
  }
}
