package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.movies.FailedMovie;
import io.github.umlpsd.compare.movies.MovieCheck;
import io.github.umlpsd.compare.pool.ComparedMovie;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.report.HtmlReport;
import io.github.umlpsd.results.report.HtmlReport.Grid;
import io.github.umlpsd.results.report.HtmlReport.Link;
import io.github.umlpsd.results.report.HtmlReport.Picture;
import io.github.umlpsd.results.report.HtmlReport.Section;
import io.github.umlpsd.results.report.PageAddress;
import io.github.umlpsd.results.tables.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A comparison as a page for people: first what goes into a notebook, then everything else. */
final class ComparisonReport {
  private ComparisonReport() {}

  /**
   * @param folder where the report will stand
   * @param figures of {@link ComparisonFigures}
   * @param pngs the figures as PNG files, in the same order
   */
  static HtmlReport of(
      Comparison comparison, Path folder, List<Figure> figures, List<byte[]> pngs) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("What follows", Sentences.of(comparison), List.of(), List.of()));
    sections.add(
        new Section(
            "Movies",
            List.of(),
            List.of(),
            List.of(movies(comparison)),
            links(comparison, folder),
            false));
    sections.add(
        new Section(
            "Endpoints",
            List.of(numbers(comparison)),
            List.of(Picture.of(figures.get(0), pngs.get(0))),
            List.of()));
    sections.add(
        new Section(
            "Details",
            List.of(classes(comparison)),
            IntStream.range(1, pngs.size())
                .mapToObj(i -> Picture.of(figures.get(i), pngs.get(i)))
                .toList(),
            List.of(tests(comparison)),
            List.of(),
            true));
    sections.add(
        new Section("Checks of the movies", List.of(), List.of(), List.of(checks(comparison))));
    sections.add(parameters(comparison));
    return new HtmlReport(
        "UML-PSD: " + String.join(", ", comparison.design().conditions()),
        List.of(summary(comparison)),
        warnings(comparison),
        sections,
        List.of("Made by " + Version.current() + "."));
  }

  private static String summary(Comparison comparison) {
    String each =
        IntStream.range(0, comparison.design().conditions().size())
            .mapToObj(
                c ->
                    String.format(
                        Locale.ROOT,
                        "%s: %s, %s",
                        comparison.design().conditions().get(c),
                        Count.of(comparison.of(c).size(), "movie"),
                        Count.of(
                            comparison.of(c).stream().mapToInt(m -> m.leading().dots()).sum(),
                            "dot")))
            .collect(Collectors.joining("; "));
    return String.format(
        Locale.ROOT,
        "%s. %d frames of %s s of each movie. The unit of all tests is the movie.",
        each,
        comparison.frames(),
        SavedClasses.text(comparison.frameIntervalSeconds()));
  }

  private static List<String> warnings(Comparison comparison) {
    List<String> warnings = new ArrayList<>();
    for (FailedMovie failed : comparison.failed()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Row %d, %s, is left out: %s",
              failed.row().number(),
              failed.row().movie().getFileName(),
              failed.why()));
    }
    for (ComparedMovie movie : comparison.movies()) {
      movie
          .movie()
          .doNotUse()
          .ifPresent(why -> warnings.add(movie.movie().name() + " should not be used: " + why));
    }
    return warnings;
  }

  private static String classes(Comparison comparison) {
    var pooled = comparison.classes();
    String made =
        pooled.madeOf() == 0
            ? "The classes are those of another result."
            : String.format(
                Locale.ROOT,
                "The classes were made of %d of %d dots, evenly from all movies; then every dot was"
                    + " put into the nearest class.",
                pooled.madeOf(),
                pooled.dots());
    return made
        + pooled.given().classifications().stream()
            .map(
                c ->
                    String.format(
                        Locale.ROOT,
                        " Features %s: %s%s.",
                        c.features().features(),
                        Count.of(c.classes().size(), "class"),
                        c.features().features().usesWindow()
                            ? ", window of " + Count.of(c.windowFrames(), "frame")
                            : ""))
            .collect(Collectors.joining());
  }

  private static String numbers(Comparison comparison) {
    return IntStream.range(0, comparison.design().conditions().size())
        .mapToObj(c -> (c + 1) + " = " + comparison.design().conditions().get(c))
        .collect(Collectors.joining(", ", "Conditions: ", "."));
  }

  private static Grid movies(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (ComparedMovie movie : comparison.movies()) {
      rows.add(
          List.of(
              movie.movie().name(),
              movie.movie().row().condition(),
              String.valueOf(movie.movie().funnel().found()),
              ComparisonTables.leftOut(movie),
              String.valueOf(movie.leading().dots()),
              Sentences.number(ComparisonTables.median(movie.facts().signalToNoise())),
              movie.movie().doNotUse().isEmpty() ? "use" : "do not use"));
    }
    for (FailedMovie failed : comparison.failed()) {
      rows.add(
          List.of(
              String.valueOf(failed.row().movie().getFileName()),
              failed.row().condition(),
              "\u2013",
              "failed: " + failed.why(),
              "\u2013",
              "\u2013",
              "not used"));
    }
    return new Grid(
        "",
        List.of("Movie", "Condition", "Spots", "Left out", "Dots", "Signal/noise", "Use"),
        rows);
  }

  private static List<Link> links(Comparison comparison, Path folder) {
    List<Link> links = new ArrayList<>();
    for (ComparedMovie movie : comparison.movies()) {
      movie
          .movie()
          .folder()
          .ifPresent(
              own ->
                  links.add(
                      new Link(
                          "Report of "
                              + movie.movie().name()
                              + " ("
                              + movie.movie().row().condition()
                              + ")",
                          PageAddress.between(folder, own.resolve("report.html")))));
    }
    return links;
  }

  private static Grid checks(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (ComparedMovie movie : comparison.movies()) {
      for (MovieCheck check : movie.movie().checks()) {
        if (check.found()) {
          rows.add(List.of(movie.movie().name(), check.name(), check.sentence()));
        }
      }
    }
    return new Grid(
        rows.isEmpty() ? "No check found anything." : "What was found; all else was fine.",
        List.of("Movie", "Looked for", "Found"),
        rows);
  }

  private static Grid tests(Comparison comparison) {
    Table table = ComparisonTables.tests(comparison);
    List<String> shown =
        List.of(
            "label",
            "first",
            "second",
            "first_mean",
            "second_mean",
            "difference",
            "low",
            "high",
            "cliffs_delta",
            "p",
            "p_holm",
            "verdict",
            "equal_snr_p");
    List<List<String>> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      rows.add(
          shown.stream()
              .map(column -> row.get(table.columns().indexOf(column)))
              .map(cell -> cell instanceof Double value ? Sentences.number(value) : cell.toString())
              .map(text -> text.isEmpty() ? "\u2013" : text)
              .toList());
    }
    return new Grid(
        "Difference: second less first, with its 95 % interval. p by permutation of movies within"
            + " blocks; corrected for all endpoints (Holm). Last: p among dots of equal"
            + " signal-to-noise ratio.",
        List.of(
            "Endpoint",
            "First",
            "Second",
            "Mean of first",
            "Mean of second",
            "Difference",
            "Low",
            "High",
            "Cliff's delta",
            "p",
            "p corrected",
            "Verdict",
            "p, equal S/N"),
        rows);
  }

  private static Section parameters(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    comparison.parameters().words().forEach((word, value) -> rows.add(List.of(word, value)));
    return new Section(
        "Parameters",
        List.of(),
        List.of(),
        List.of(new Grid("", List.of("Parameter", "Value"), rows)));
  }
}
