package io.github.umlpsd.explorer.plots;

import io.github.umlpsd.clusters.Embedding;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.results.figures.BetaHistogramFigure;
import io.github.umlpsd.results.figures.ClassStyle;
import io.github.umlpsd.results.figures.EmbeddingFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What one trace is among the others: its class mean, the embedding, the exponents. */
public final class ClassCharts {
  private ClassCharts() {}

  /**
   * The mean trace of the class with the trace's own, each from 0 to 1.
   *
   * @param label class of the trace from 0; negative for none
   */
  public static Chart mean(ClassMeans means, OneTrace trace, int label) {
    double[] times = means.times();
    Chart chart =
        new Chart(
            "",
            Axis.linear("Time (s)").withRange(0, times.length * means.windowSeconds()),
            Axis.linear("Intensity (0 to 1)").withRange(0, 1));
    double[] own = means.own(trace.counts());
    List<Series> series = new ArrayList<>();
    if (label >= 0) {
      String name = ClassStyle.LEADING.name(label) + " (n = " + means.members()[label] + ")";
      series.add(
          Series.line(name, times, means.means()[label], ClassStyle.LEADING.color(label))
              .withWidth(1.6));
    }
    if (!Double.isNaN(own[0])) {
      series.add(Series.line(trace.name(), times, own, SpotCharts.GREY).withWidth(0.8));
    }
    return label >= 0
        ? chart.withSeries(series)
        : chart.withSeries(series).withNotes(List.of("It belongs to no class."));
  }

  /** How often each exponent is found among the traces of each class. */
  public static Chart exponents(Analysis analysis) {
    return BetaHistogramFigure.of(
        IntStream.range(0, analysis.classes().count())
            .mapToObj(k -> analysis.members().betas(analysis.classes().members(k)))
            .toList(),
        Character.toUpperCase(analysis.noun().charAt(0)) + analysis.noun().substring(1) + "s",
        ClassStyle.LEADING);
  }

  /** All traces as points, with a ring around one; a chart without points if there is none. */
  public static Chart embedding(Analysis analysis, int trace) {
    Optional<Embedding> embedding = analysis.classes().embedding();
    Chart chart = new Chart("", Axis.linear("Coordinate 1"), Axis.linear("Coordinate 2"));
    if (embedding.isEmpty()) {
      return chart.withNotes(List.of("There are too many traces for an embedding."));
    }
    double[][] places = embedding.get().coordinates();
    chart =
        EmbeddingFigure.of(
            places,
            analysis.classes().clustering().labels(),
            analysis.classes().count(),
            ClassStyle.LEADING);
    OptionalInt row = trace < 0 ? OptionalInt.empty() : analysis.classes().row(trace);
    if (row.isEmpty()) {
      return chart;
    }
    double[] place = places[row.getAsInt()];
    Series ring =
        Series.points("", new double[] {place[0]}, new double[] {place[1]}, Palette.INK)
            .withWidth(8);
    // The last series is drawn first, beneath the point itself.
    return chart.plus(ring);
  }

  /**
   * The trace whose point of the embedding is nearest to a place, distances measured in parts of
   * the axes' lengths.
   */
  public static OptionalInt nearest(Analysis analysis, double x, double y) {
    if (analysis.classes().embedding().isEmpty()) {
      return OptionalInt.empty();
    }
    double[][] places = analysis.classes().embedding().get().coordinates();
    double[] span = {span(places, 0), span(places, 1)};
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < places.length; i++) {
      double distance = Math.hypot((places[i][0] - x) / span[0], (places[i][1] - y) / span[1]);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(analysis.classes().compared()[best]);
  }

  private static double span(double[][] places, int axis) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] place : places) {
      low = Math.min(low, place[axis]);
      high = Math.max(high, place[axis]);
    }
    return high > low ? high - low : 1;
  }
}
