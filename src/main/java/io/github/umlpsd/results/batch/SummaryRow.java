package io.github.umlpsd.results.batch;

import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.results.tables.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of a summary.
 *
 * @param cells by heading, numbers or texts; what is missing is an empty cell
 */
record SummaryRow(Map<String, Object> cells) {
  /** Headings of the first version, by which a summary is known. */
  static final List<String> FIRST =
      List.of(
          "movie",
          "status",
          MovieFigures.MESSAGE,
          MovieFigures.SPOTS,
          MovieFigures.CLASSES,
          "seconds",
          "folder");

  /** All headings, in their order. */
  static final List<String> COLUMNS = columns();

  SummaryRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  private static List<String> columns() {
    List<String> all = new ArrayList<>(FIRST);
    all.addAll(MovieFigures.NUMBERS);
    return List.copyOf(all);
  }

  /** Of a movie that is done. */
  static SummaryRow done(String movie, MovieFigures figures, double seconds, String folder) {
    Map<String, Object> cells = new LinkedHashMap<>(figures.cells());
    cells.put("movie", movie);
    cells.put("status", "done");
    cells.put("folder", folder);
    if (Double.isFinite(seconds)) {
      cells.put("seconds", seconds);
    }
    return new SummaryRow(cells);
  }

  /** Of a movie that has no result. */
  static SummaryRow ended(String movie, String status, String message, double seconds) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("movie", movie);
    cells.put("status", status);
    cells.put(MovieFigures.MESSAGE, message == null ? "" : message);
    cells.put("seconds", seconds);
    return new SummaryRow(cells);
  }

  /** The absolute path of the movie. */
  String movie() {
    return text("movie");
  }

  /** Whether the movie has no result, other than by a cancel. */
  boolean isFailed() {
    return text("status").equals("failed");
  }

  /** A cell as text. */
  String text(String column) {
    Object cell = cells.get(column);
    return cell == null ? "" : cell.toString();
  }

  /**
   * By which a row is known: its movie and the folder of its results, since a movie may have
   * several of them; its movie; the folder. What comes first counts first.
   */
  List<String> keys() {
    String folder = text("folder");
    String pair = "both " + folder + "/" + movie();
    return folder.isEmpty()
        ? List.of(pair, "movie " + movie())
        : List.of(pair, "movie " + movie(), "folder " + folder);
  }

  /** Whether it tells how the movie ended, and where its results are; not so if it is cut. */
  boolean isWhole() {
    return switch (text("status")) {
      case "done" -> !text("folder").isEmpty();
      case "failed", "canceled" -> true;
      default -> false;
    };
  }

  /** The same with what only an earlier row knows: the time of the same result, words of users. */
  SummaryRow after(SummaryRow earlier) {
    Map<String, Object> all = new LinkedHashMap<>(cells);
    if (movie().equals(earlier.movie())) {
      earlier.cells.forEach(
          (column, cell) -> {
            if (!COLUMNS.contains(column)) {
              all.put(column, cell);
            }
          });
    }
    if (earlier.cells.containsKey("seconds") && isSameResult(earlier)) {
      all.putIfAbsent("seconds", earlier.cells.get("seconds"));
    }
    return new SummaryRow(all);
  }

  /** Whether both tell of one result; what was made anew with other numbers is another. */
  private boolean isSameResult(SummaryRow earlier) {
    return Stream.of("movie", "status", "folder", MovieFigures.MESSAGE)
        .allMatch(column -> text(column).equals(earlier.text(column)));
  }

  /** The cells of some columns, in their order. */
  List<Object> cells(Set<String> columns) {
    return columns.stream().map(cells::get).map(Table::cell).toList();
  }
}
