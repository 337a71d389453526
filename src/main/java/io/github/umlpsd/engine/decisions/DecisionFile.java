package io.github.umlpsd.engine.decisions;

import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.cells.Separator;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Reads {@code decisions.csv}: a header with the columns {@code spot,x_px,y_px,verdict,class,note}
 * in any order, then a row for each decision. {@code verdict} is {@code keep}, {@code reject} or
 * {@code class}; {@code class} is a number from 1; places are in pixels, the centre of the first
 * being 0, and empty for a table of traces. Spreadsheets may write semicolons and decimal commas.
 */
public final class DecisionFile {
  /** The columns, in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of("spot", "x_px", "y_px", "verdict", "class", "note");

  private static final long MOST_BYTES = 16L << 20;

  private final String name;
  private final Separator separator;
  private final List<String> columns;

  private DecisionFile(String name, String header) {
    this.name = name;
    this.separator =
        header.contains("\t")
            ? Separator.TAB
            : header.contains(";") ? Separator.SEMICOLON : Separator.COMMA;
    this.columns =
        Arrays.stream(separator.split(header)).map(c -> c.toLowerCase(Locale.ROOT)).toList();
    boolean places = columns.contains("x_px") && columns.contains("y_px");
    if (!columns.contains("verdict") || !(places || columns.contains("spot"))) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s is no file of decisions: its first row must name the columns %s.",
              name,
              String.join(",", COLUMNS)));
    }
  }

  /**
   * Reads a file.
   *
   * @throws UserException if it cannot be read, or a row is wrong; the message names the row as a
   *     spreadsheet counts it
   */
  public static Decisions read(Path file) {
    InputFile.require(file);
    List<String> lines;
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UserException(file + " is too large for a file of decisions; give another.");
      }
      lines = Files.readAllLines(file);
    } catch (MalformedInputException e) {
      throw new UserException(file + " is no text in UTF-8; save it as CSV in UTF-8.", e);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
    String header = lines.isEmpty() ? "" : lines.get(0).replace("\uFEFF", "");
    DecisionFile reader = new DecisionFile(file.getFileName().toString(), header);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        decisions.add(reader.row(i + 1, reader.separator.split(lines.get(i))));
      }
    }
    return new Decisions(decisions);
  }

  private Decision row(int number, String[] cells) {
    String origin = "Row " + number + " of " + name;
    if (cells.length > columns.size()) {
      throw wrong(origin, "has more cells than there are columns; put quotes around a note");
    }
    OptionalInt spot = whole(origin, "spot", cells);
    double x = place(origin, "x_px", cells);
    double y = place(origin, "y_px", cells);
    if (Double.isNaN(x) != Double.isNaN(y) || Double.isNaN(x) && spot.isEmpty()) {
      throw wrong(origin, "needs x_px and y_px, or for a table of traces spot");
    }
    Verdict verdict = verdict(origin, cell(cells, "verdict"));
    OptionalInt cluster = whole(origin, "class", cells);
    if ((verdict == Verdict.CLASS) != cluster.isPresent()) {
      throw wrong(
          origin,
          verdict == Verdict.CLASS
              ? "needs the number of a class"
              : "has a class, but the verdict " + verdict.key() + " takes none");
    }
    return new Decision(spot, x, y, verdict, cluster, cell(cells, "note"), origin);
  }

  private static Verdict verdict(String origin, String word) {
    try {
      return Keyed.parse(Verdict.class, "verdict", word);
    } catch (UserException e) {
      throw new UserException(origin + ": " + e.getMessage() + ".", e);
    }
  }

  private OptionalInt whole(String origin, String column, String[] cells) {
    String text = cell(cells, column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw wrong(origin, "has '" + text + "' as " + column + ", but it must be a number from 1");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private double place(String origin, String column, String[] cells) {
    String text = cell(cells, column);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    String number = separator == Separator.COMMA ? text : text.replace(',', '.');
    if (!number.matches("[+-]?\\d{1,9}(\\.\\d*)?([eE][+-]?\\d{1,2})?")) {
      throw wrong(origin, "has '" + text + "' as " + column + ", but it must be a number");
    }
    return Double.parseDouble(number);
  }

  private static UserException wrong(String origin, String what) {
    return new UserException(origin + " " + what + ".");
  }

  private String cell(String[] cells, String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= cells.length ? "" : cells[index];
  }
}
