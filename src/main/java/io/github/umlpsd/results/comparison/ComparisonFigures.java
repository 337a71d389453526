package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.ComparedEndpoint;
import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.endpoints.Measured;
import io.github.umlpsd.compare.pool.ClassCourse;
import io.github.umlpsd.compare.pool.ComparedMovie;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.results.figures.ClassStyle;
import io.github.umlpsd.results.findings.Findings;
import io.github.umlpsd.spectra.Spectrum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The figures of a comparison: movies as points, conditions side by side in one colour each. */
final class ComparisonFigures {
  private static final int COLUMNS = 4;
  private static final double ROW = 47;

  private final Comparison comparison;
  private final List<String> conditions;

  private ComparisonFigures(Comparison comparison) {
    this.comparison = comparison;
    this.conditions = comparison.design().conditions();
  }

  /** In the order in which a user reads them. */
  static List<Figure> of(Comparison comparison) {
    ComparisonFigures figures = new ComparisonFigures(comparison);
    List<Figure> all =
        new ArrayList<>(
            List.of(
                figures.endpoints(), figures.brightness(), figures.traces(), figures.spectra()));
    all.addAll(Findings.figures(comparison));
    return all;
  }

  private Figure endpoints() {
    List<Chart> panels = new ArrayList<>();
    for (ComparedEndpoint endpoint : comparison.endpoints()) {
      panels.add(panel(endpoint.axis(), endpoint::value));
    }
    return grid(
        "endpoints",
        "Endpoints of all movies",
        "Each point is a movie, its line the 95 % interval from its dots (with up to "
            + ConditionPanel.MOST_LINES
            + " movies); to the left of the points"
            + " the mean of the condition, with the 95 % interval from how its movies scatter,"
            + " without an end mark where it goes on far beyond the movies."
            + " Classes are common to all movies; classes S are those beside the leading ones.",
        panels);
  }

  private Figure brightness() {
    return grid(
        "brightness",
        "How bright the dots are",
        "Medians over the dots of each movie. Conditions of different brightness are compared among"
            + " dots of equal signal-to-noise ratio too.",
        List.of(
            panel(
                "Brightness (" + comparison.unit().key() + ")",
                m -> median(m.facts().brightness())),
            panel("Signal-to-noise ratio", m -> median(m.facts().signalToNoise())),
            panel("Dots", m -> number(m.leading().dots()))));
  }

  private static Measured median(double[] dots) {
    return number(ComparisonTables.median(dots));
  }

  /** A number without an interval. */
  private static Measured number(double value) {
    return new Measured(value, Double.NaN, Double.NaN, 0);
  }

  private Figure grid(String name, String title, String caption, List<Chart> panels) {
    ChartGrid grid = new ChartGrid(Math.min(COLUMNS, panels.size()), panels);
    return new Figure(name, title, caption, grid, FigureSize.twoColumns(ROW * grid.rows() + 8));
  }

  private Chart panel(String label, Function<ComparedMovie, Measured> value) {
    return ConditionPanel.of(
        label,
        conditions,
        IntStream.range(0, conditions.size())
            .mapToObj(c -> comparison.of(c).stream().map(value).toList())
            .toList());
  }

  private Figure traces() {
    int window = ClassCourse.windowFrames(comparison.frames());
    double seconds = window * comparison.frameIntervalSeconds();
    List<Chart> panels = new ArrayList<>();
    for (int k = 0; k < classes(); k++) {
      List<Series> series = new ArrayList<>();
      for (int c = 0; c < conditions.size(); c++) {
        Optional<double[]> mean = meanTrace(k, c);
        if (mean.isPresent()) {
          double[] times = new double[mean.get().length];
          Arrays.setAll(times, b -> (b + 0.5) * seconds);
          series.add(Series.line(conditions.get(c), times, mean.get(), Palette.ofClass(c)));
        }
      }
      panels.add(
          new Chart(
                  ClassStyle.LEADING.name(k),
                  Axis.linear("Time (s)"),
                  Axis.linear("Normalised intensity").withRange(0, 1))
              .withSeries(series));
    }
    return grid(
        "class_traces",
        "Mean traces of the classes by condition",
        String.format(
            Locale.ROOT,
            "Leading classes. Traces are averaged over %d frames and run from 0 to 1 each; means"
                + " over the dots of a movie, then over movies.",
            window),
        panels);
  }

  private Figure spectra() {
    List<Chart> panels = new ArrayList<>();
    for (int k = 0; k < classes(); k++) {
      List<Series> series = new ArrayList<>();
      for (int c = 0; c < conditions.size(); c++) {
        int rgb = Palette.ofClass(c);
        String name = conditions.get(c);
        meanSpectrum(k, c)
            .ifPresent(s -> series.add(Series.line(name, s.frequencyHz(), s.density(), rgb)));
      }
      panels.add(
          new Chart(
                  ClassStyle.LEADING.name(k),
                  Axis.log("Frequency (Hz)"),
                  Axis.log("Relative density (1/Hz)"))
              .withSeries(series));
    }
    return grid(
        "class_spectra",
        "Spectra of the classes by condition",
        "Leading classes. Mean spectra of the movies, each divided by its sum so that brightness"
            + " does not count, averaged over the movies of a condition.",
        panels);
  }

  private int classes() {
    return comparison.classes().given().classifications().get(0).classes().size();
  }

  private Optional<double[]> meanTrace(int k, int condition) {
    List<double[]> traces =
        comparison.of(condition).stream()
            .map(m -> m.courses().get(k))
            .filter(course -> course.members() > 0)
            .map(ClassCourse::mean)
            .toList();
    return traces.isEmpty() ? Optional.empty() : Optional.of(mean(traces));
  }

  private Optional<Spectrum> meanSpectrum(int k, int condition) {
    List<Spectrum> spectra =
        comparison.of(condition).stream()
            .map(m -> m.courses().get(k).spectrum())
            .flatMap(Optional::stream)
            .toList();
    if (spectra.isEmpty()) {
      return Optional.empty();
    }
    Spectrum first = spectra.get(0);
    double[] mean =
        mean(
            spectra.stream()
                .map(
                    s -> {
                      double sum = Arrays.stream(s.density()).sum();
                      return Arrays.stream(s.density()).map(d -> d / sum).toArray();
                    })
                .toList());
    return Optional.of(
        new Spectrum(first.frequencyHz(), mean, first.degreesOfFreedom(), first.resolutionHz()));
  }

  private static double[] mean(List<double[]> rows) {
    double[] mean = new double[rows.get(0).length];
    for (double[] row : rows) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += row[i] / rows.size();
      }
    }
    return mean;
  }
}
