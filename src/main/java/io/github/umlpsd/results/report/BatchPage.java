package io.github.umlpsd.results.report;

import io.github.umlpsd.engine.Version;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.results.report.HtmlReport.Grid;
import io.github.umlpsd.results.report.HtmlReport.Section;
import io.github.umlpsd.results.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The page of a batch: a row for each movie that leads to its report, and what failed. */
public final class BatchPage {
  private static final String NONE = "\u2013";

  /** Columns of the summary that the page shows, and their headings. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "status", "status",
          "spots", "traces",
          "classes", "classes",
          "on_fraction", "ON fraction",
          "beta", "median beta",
          "class_shares", "shares of classes",
          "bleached", "bleached",
          "checks", "checks that found something",
          "use", "use",
          "reason", "why not");

  private static final List<String> ORDER =
      List.of(
          "status",
          "spots",
          "classes",
          "on_fraction",
          "beta",
          "class_shares",
          "bleached",
          "checks",
          "use",
          "reason");

  private BatchPage() {}

  /**
   * The page.
   *
   * @param summary the rows of the summary, with the columns movie, status, message and folder at
   *     least; folders are relative to that of the page
   */
  public static String of(Table summary) {
    List<Row> rows = new ArrayList<>();
    for (List<Object> cells : summary.rows()) {
      rows.add(new Row(summary.columns(), cells));
    }
    List<Row> bad = rows.stream().filter(row -> !row.text("status").equals("done")).toList();
    long doubtful = rows.stream().filter(row -> row.text("use").equals("no")).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s %s results.",
            Count.among(rows.size() - bad.size(), rows.size(), "movie"),
            Count.verb(rows.size() - bad.size(), "has", "have")));
    if (doubtful > 0) {
      lines.add(doubtful + " of them should not be used as they are; the last column says why.");
    }
    return new HtmlReport(
            "Batch of movies",
            lines,
            bad.stream().map(row -> row.name() + ": " + row.text("message")).toList(),
            List.of(
                new Section(
                    "Movies",
                    List.of("A movie's name leads to its report."),
                    List.of(),
                    List.of(grid(rows)))),
            List.of(Version.CITATION, Version.current().toString()))
        .html();
  }

  private static Grid grid(List<Row> rows) {
    List<String> columns =
        Stream.concat(Stream.of("movie"), ORDER.stream().map(SHOWN::get)).toList();
    return new Grid(
        "",
        columns,
        rows.stream()
            .map(
                row ->
                    Stream.concat(Stream.of(row.name()), ORDER.stream().map(row::shown)).toList())
            .toList(),
        rows.stream().map(Row::link).toList());
  }

  /** A movie. */
  private record Row(List<String> columns, List<Object> cells) {
    String text(String column) {
      int place = columns.indexOf(column);
      return place < 0 ? "" : cells.get(place).toString();
    }

    /** The name of the file, or the whole path where there is none. */
    String name() {
      String path = text("movie").replace('\\', '/');
      String name = path.substring(path.lastIndexOf('/') + 1);
      return name.isEmpty() ? path : name;
    }

    String shown(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        return NONE;
      }
      return text.matches("-?\\d+\\.\\d+(E-?\\d+)?")
          ? String.format(Locale.ROOT, "%.3g", Double.parseDouble(text))
          : text;
    }

    /** Where the report is, relative to the page; empty without one. */
    String link() {
      String folder = text("folder").replace('\\', '/');
      return folder.isEmpty() ? "" : PageAddress.of(folder + "/report.html");
    }
  }
}
