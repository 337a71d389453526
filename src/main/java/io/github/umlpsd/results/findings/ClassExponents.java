package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.classes.SplitMovies;
import io.github.umlpsd.compare.testing.PairedTest;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.results.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Exponents of the pooled classes, from frames that the classes were not made of. */
final class ClassExponents {
  private ClassExponents() {}

  /** {@code class_exponents.csv}: median exponent of each class in each movie. */
  static Table medians(Comparison comparison, SplitMovies found) {
    Table.Builder table =
        new Table.Builder("class_exponents", "movie", "condition", "class", "beta_median");
    for (int m = 0; m < found.medians().length; m++) {
      for (int k = 0; k < found.medians()[m].length; k++) {
        table.row(
            comparison.movies().get(m).movie().name(),
            comparison.movies().get(m).movie().row().condition(),
            k + 1,
            found.medians()[m][k]);
      }
    }
    return table.build();
  }

  /** {@code class_exponent_tests.csv}: a row for each pair of classes; second less first. */
  static Table tests(SplitMovies found) {
    Table.Builder table =
        new Table.Builder(
            "class_exponent_tests",
            "first_class",
            "second_class",
            "movies",
            "difference",
            "low",
            "high",
            "p",
            "smallest_p",
            "p_holm",
            "frames_of_each_part",
            "agreement_with_whole_record");
    for (SplitMovies.MoviePair pair : found.pairs()) {
      PairedTest test = pair.test();
      table.row(
          pair.first() + 1,
          pair.second() + 1,
          test.movies(),
          test.mean(),
          test.low(),
          test.high(),
          test.p(),
          test.smallestP(),
          pair.holm(),
          found.framesOfEach(),
          found.agreement());
    }
    return table.build();
  }

  /** Median exponent of each class in each movie, a colour for each condition. */
  static Figure figure(Comparison comparison, SplitMovies found) {
    int classes = found.medians()[0].length;
    int conditions = comparison.design().conditions().size();
    List<Series> series = new ArrayList<>();
    for (int c = 0; c < conditions; c++) {
      List<double[]> points = new ArrayList<>();
      for (int m : comparison.design().of(c)) {
        for (int k = 0; k < classes; k++) {
          double beside = conditions < 2 ? 0 : 0.4 * (c / (conditions - 1.0) - 0.5);
          points.add(new double[] {k + 1 + beside, found.medians()[m][k]});
        }
      }
      points.removeIf(point -> !Double.isFinite(point[1]));
      series.add(
          Series.points(
              comparison.design().conditions().get(c),
              points.stream().mapToDouble(point -> point[0]).toArray(),
              points.stream().mapToDouble(point -> point[1]).toArray(),
              Palette.ofClass(c)));
    }
    return new Figure(
        "class_exponents",
        "Exponents of the classes",
        String.format(
            Locale.ROOT,
            "Leading classes, made anew from the first %1$d frames; median exponents of each movie"
                + " from its last %1$d frames, so that classes do not differ only because they were"
                + " made of what is compared. Adjusted Rand index of these classes with those of the"
                + " whole record: %2$.2f; far below 1 they are other ones.",
            found.framesOfEach(),
            found.agreement()),
        new Chart(
                "",
                Axis.wholeNumbers("Class").withRange(0.5, classes + 0.5),
                Axis.linear("Exponent beta"))
            .withSeries(series),
        FigureSize.oneColumn(70));
  }
}
