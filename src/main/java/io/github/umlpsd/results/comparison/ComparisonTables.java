package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.ComparedEndpoint;
import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.endpoints.Endpoint;
import io.github.umlpsd.compare.endpoints.Measured;
import io.github.umlpsd.compare.movies.FailedMovie;
import io.github.umlpsd.compare.movies.MovieCheck;
import io.github.umlpsd.compare.pool.ComparedMovie;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.compare.testing.ConditionMean;
import io.github.umlpsd.compare.testing.GlobalTest;
import io.github.umlpsd.compare.testing.PairTest;
import io.github.umlpsd.results.findings.Findings;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.statistics.Quantiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a comparison. */
final class ComparisonTables {
  private ComparisonTables() {}

  /** All tables, in the order in which a user reads them. */
  static List<Table> all(Comparison comparison) {
    List<SheetRow> rows =
        Stream.concat(
                comparison.movies().stream().map(m -> m.movie().row()),
                comparison.failed().stream().map(FailedMovie::row))
            .toList();
    List<Table> tables =
        new ArrayList<>(
            List.of(
                movies(comparison),
                endpoints(comparison),
                shares(comparison),
                tests(comparison),
                DotTable.of(comparison),
                SheetWriter.table(rows)));
    tables.addAll(Findings.tables(comparison));
    return tables;
  }

  /** {@code movies.csv}: what became of each movie and its spots. */
  static Table movies(Comparison comparison) {
    Table.Builder table =
        new Table.Builder(
            "movies",
            "movie",
            "condition",
            "replicate",
            "block",
            "power",
            "status",
            "use",
            "reason",
            "spots_found",
            "spots_left_out",
            "dots",
            "dots_in_classes",
            "dots_unlike_their_class",
            "dots_of_equal_snr",
            "frames",
            "frame_interval_s",
            "brightness_" + comparison.unit().key() + "_median",
            "snr_median",
            "checks",
            "source",
            "note");
    for (int i = 0; i < comparison.movies().size(); i++) {
      ComparedMovie movie = comparison.movies().get(i);
      SheetRow row = movie.movie().row();
      int equal = 0;
      for (boolean kept : comparison.equalDots()[i]) {
        equal += kept ? 1 : 0;
      }
      table.row(
          movie.movie().name(),
          row.condition(),
          row.replicate(),
          row.block(),
          row.power(),
          "compared",
          movie.movie().doNotUse().isEmpty() ? "yes" : "no",
          movie.movie().doNotUse().orElse(null),
          movie.movie().funnel().found(),
          leftOut(movie),
          movie.movie().funnel().dots(),
          Arrays.stream(movie.leading().labels()).filter(l -> l >= 0).count(),
          movie.strangers(),
          equal,
          comparison.frames(),
          comparison.frameIntervalSeconds(),
          median(movie.facts().brightness()),
          median(movie.facts().signalToNoise()),
          movie.movie().checks().stream()
              .filter(MovieCheck::found)
              .map(MovieCheck::name)
              .collect(Collectors.joining("; ")),
          row.movie().toString(),
          row.note());
    }
    for (FailedMovie failed : comparison.failed()) {
      SheetRow row = failed.row();
      table.row(
          Map.of(
              "movie",
              Optional.ofNullable(row.movie().getFileName()).map(Path::toString).orElse(""),
              "condition",
              row.condition(),
              "replicate",
              row.replicate(),
              "block",
              row.block(),
              "power",
              row.power(),
              "status",
              "failed",
              "reason",
              failed.why(),
              "source",
              row.movie().toString(),
              "note",
              row.note()));
    }
    return table.build();
  }

  /** Why spots have no trace, with their numbers. */
  static String leftOut(ComparedMovie movie) {
    return movie.movie().funnel().leftOut().entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining("; "));
  }

  /** Median of the values that are numbers; NaN without any. */
  static double median(double[] values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
    return finite.length == 0 ? Double.NaN : Quantiles.median(finite);
  }

  /**
   * {@code endpoints.csv}: a row for each endpoint and movie, and one for each endpoint and
   * condition. Intervals of movies tell of their dots, those of conditions of how movies differ.
   */
  static Table endpoints(Comparison comparison) {
    Table.Builder table =
        new Table.Builder(
            "endpoints",
            "endpoint",
            "label",
            "unit",
            "classes",
            "level",
            "condition",
            "replicate",
            "block",
            "power",
            "movie",
            "value",
            "low",
            "high",
            "n");
    for (ComparedEndpoint endpoint : comparison.endpoints()) {
      for (ComparedMovie movie : comparison.movies()) {
        Measured value = endpoint.value(movie);
        SheetRow row = movie.movie().row();
        List<Object> cells = new ArrayList<>(head(endpoint, "movie", row.condition()));
        cells.addAll(
            Arrays.asList(
                row.replicate(),
                row.block(),
                row.power(),
                movie.movie().name(),
                value.value(),
                value.low(),
                value.high(),
                value.dots()));
        table.row(cells.toArray());
      }
      for (int c = 0; c < comparison.design().conditions().size(); c++) {
        double[] values = values(comparison, endpoint, c);
        ConditionMean mean = ConditionMean.of(values);
        List<Object> cells =
            new ArrayList<>(head(endpoint, "condition", comparison.design().conditions().get(c)));
        cells.addAll(
            Arrays.asList("", "", null, "", mean.mean(), mean.low(), mean.high(), mean.movies()));
        table.row(cells.toArray());
      }
    }
    return table.build();
  }

  private static List<Object> head(ComparedEndpoint endpoint, String level, String condition) {
    return List.of(
        endpoint.key(),
        endpoint.label(),
        endpoint.endpoint().unit(),
        endpoint.second() ? "second" : "leading",
        level,
        condition);
  }

  /** Numbers of the movies of a condition that have one. */
  static double[] values(Comparison comparison, ComparedEndpoint endpoint, int condition) {
    return comparison.of(condition).stream()
        .mapToDouble(m -> endpoint.value(m).value())
        .filter(Double::isFinite)
        .toArray();
  }

  /** {@code shares.csv}: the share of each class in each movie. */
  static Table shares(Comparison comparison) {
    Table.Builder table =
        new Table.Builder(
            "shares", "classes", "class", "condition", "movie", "share", "low", "high", "dots");
    for (ComparedEndpoint endpoint : comparison.endpoints()) {
      Endpoint own = endpoint.endpoint();
      if (own.classIndex() < 0 || own.kind() != Endpoint.Kind.DOT) {
        continue;
      }
      for (ComparedMovie movie : comparison.movies()) {
        Measured value = endpoint.value(movie);
        table.row(
            endpoint.second() ? "second" : "leading",
            own.classIndex() + 1,
            movie.movie().row().condition(),
            movie.movie().name(),
            value.value(),
            value.low(),
            value.high(),
            value.dots());
      }
    }
    return table.build();
  }

  /** {@code tests.csv}: a row for each endpoint and pair of conditions. */
  static Table tests(Comparison comparison) {
    Table.Builder table =
        new Table.Builder(
            "tests",
            "endpoint",
            "label",
            "first",
            "second",
            "first_movies",
            "second_movies",
            "first_mean",
            "second_mean",
            "difference",
            "low",
            "high",
            "cliffs_delta",
            "p",
            "smallest_p",
            "arrangements",
            "exact",
            "p_holm",
            "p_benjamini_hochberg",
            "verdict",
            "needed_movies",
            "equal_snr_difference",
            "equal_snr_p",
            "p_of_dots_not_valid");
    List<String> conditions = comparison.design().conditions();
    for (PairTest test : comparison.tests().pairs()) {
      Optional<PairTest> equal = Sentences.equal(comparison, test);
      OptionalInt needed = test.neededMovies();
      table.row(
          test.key(),
          Sentences.label(comparison, test.key()),
          conditions.get(test.first()),
          conditions.get(test.second()),
          test.firstMovies(),
          test.secondMovies(),
          test.firstMean(),
          test.secondMean(),
          test.difference(),
          test.low(),
          test.high(),
          test.cliffsDelta(),
          test.p(),
          test.smallestP(),
          test.arrangements(),
          test.exact() ? 1 : 0,
          test.holm(),
          test.benjaminiHochberg(),
          test.verdict().word(),
          needed.isPresent() ? needed.getAsInt() : null,
          equal.map(PairTest::difference).orElse(null),
          equal.map(PairTest::p).orElse(null),
          test.dotwiseP());
    }
    for (GlobalTest test : comparison.tests().global()) {
      table.row(
          Map.of(
              "endpoint",
              test.key(),
              "label",
              Sentences.label(comparison, test.key()),
              "first",
              "any",
              "second",
              "any",
              "first_movies",
              test.movies(),
              "p",
              test.p(),
              "p_holm",
              test.holm(),
              "p_benjamini_hochberg",
              test.benjaminiHochberg()));
    }
    return table.build();
  }
}
