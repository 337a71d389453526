package io.github.umlpsd.compare.sheet;

import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.TextEncoding;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.TypedName;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.traces.tables.cells.Separator;
import io.github.umlpsd.traces.tables.cells.TextLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reads a sheet: text as spreadsheets save it, a heading, then a row for each movie; commas,
 * semicolons or tabs between the cells; a cell in quotes may have several lines. {@code movie} and
 * {@code condition} must be there. Lines that begin with # are left out, and so is the line {@code
 * sep=;} of Excel.
 */
public final class SheetFile {
  private static final long MOST_BYTES = 16L << 20;

  private final String name;
  private final Path folder;
  private final Separator separator;
  private final List<String> columns;

  private SheetFile(Path file, String header) {
    this.name = file.getFileName().toString();
    this.folder = file.toAbsolutePath().normalize().getParent();
    this.separator =
        header.contains("\t")
            ? Separator.TAB
            : header.contains(";") ? Separator.SEMICOLON : Separator.COMMA;
    List<String> known = new ArrayList<>();
    for (String cell : separator.split(header)) {
      known.add(SheetColumns.known(cell, name));
    }
    this.columns = known;
    for (String needed : List.of(SheetColumns.MOVIE, SheetColumns.CONDITION)) {
      if (!columns.contains(needed)) {
        throw new UserException(
            String.format(Locale.ROOT, "%s has no column %s, which a sheet needs.", name, needed));
      }
    }
    List<String> named = columns.stream().filter(column -> !column.isEmpty()).toList();
    if (new HashSet<>(named).size() < named.size()) {
      throw new UserException(name + " has a column twice; remove one.");
    }
  }

  /**
   * Reads a sheet.
   *
   * @throws UserException if it cannot be read, or a row is wrong; the message names the row as a
   *     spreadsheet counts it
   */
  public static Sheet read(Path file) {
    InputFile.require(file);
    List<String> lines = lines(file);
    int heading = 0;
    while (heading < lines.size()
        && (isLeftOut(lines.get(heading)) || lines.get(heading).isBlank())) {
      heading++;
    }
    if (heading == lines.size()) {
      throw new UserException(
          file + " is empty; its first row must name the columns, movie and condition at least.");
    }
    SheetFile reader = new SheetFile(file, lines.get(heading));
    List<SheetRow> rows = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = heading + 1; i < lines.size(); i++) {
      if (isLeftOut(lines.get(i))
          || Arrays.stream(reader.separator.split(lines.get(i))).allMatch(String::isBlank)) {
        continue;
      }
      try {
        rows.add(reader.row(i + 1, reader.separator.split(lines.get(i))));
      } catch (UserException e) {
        wrong.add(e.getMessage());
      }
    }
    if (!wrong.isEmpty()) {
      throw new UserException(
          wrong.get(0)
              + (wrong.size() == 1 ? "" : " " + (wrong.size() - 1) + " more rows are wrong."));
    }
    return new Sheet(rows);
  }

  private static boolean isLeftOut(String line) {
    String text = line.strip();
    return text.startsWith("#") || text.matches("sep=.?");
  }

  private static List<String> lines(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UserException(file + " is too large for a sheet; give another.");
      }
      List<String> lines = new ArrayList<>();
      try (BufferedReader in = TextEncoding.of(file).open(file)) {
        TextLines text = new TextLines(file, in);
        for (TextLines.Text line = text.next(); line != null; line = text.next()) {
          lines.add(line.text());
        }
      }
      if (lines.stream().anyMatch(line -> line.indexOf('\0') >= 0)) {
        throw new UserException(file + " is no text; save the sheet as CSV in UTF-8.");
      }
      return lines;
    } catch (CharacterCodingException e) {
      throw new UserException(file + " is no text; save the sheet as CSV in UTF-8.", e);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
  }

  private SheetRow row(int number, String[] cells) {
    String origin = "Row " + number + " of " + name;
    if (cells.length > columns.size()) {
      throw new UserException(
          origin + " has more cells than there are columns; put quotes around a text with commas.");
    }
    for (int i = 0; i < cells.length; i++) {
      if (columns.get(i).isEmpty() && !cells[i].isBlank()) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s has '%s' in column %d, which has no name; name it in the first row.",
                origin,
                cells[i],
                i + 1));
      }
    }
    String condition = cell(cells, SheetColumns.CONDITION);
    if (condition.isEmpty()) {
      throw new UserException(origin + " has no condition; give one.");
    }
    Map<String, UserParameter> parameters = SheetColumns.parameters();
    Map<UserParameter, String> own = new LinkedHashMap<>();
    for (String column : columns) {
      if (parameters.containsKey(column) && !cell(cells, column).isEmpty()) {
        own.put(parameters.get(column), cell(cells, column));
      }
    }
    return new SheetRow(
        number,
        movie(origin, cell(cells, SheetColumns.MOVIE)),
        condition,
        cell(cells, SheetColumns.REPLICATE),
        cell(cells, SheetColumns.BLOCK),
        power(origin, cell(cells, SheetColumns.POWER)),
        cell(cells, SheetColumns.NOTE),
        own);
  }

  private Path movie(String origin, String text) {
    if (text.isEmpty()) {
      throw new UserException(origin + " has no movie; give its path.");
    }
    try {
      String name = TypedName.plain(text);
      Path movie = folder.resolve(name).normalize();
      Path elsewhere = folder.resolve(name.replace('\\', '/')).normalize();
      if (!Files.exists(movie) && Files.exists(elsewhere)) {
        // Written on Windows.
        return elsewhere;
      }
      boolean pattern = text.contains("*") || text.contains("?");
      if (!pattern && !Files.exists(movie)) {
        throw new UserException(
            origin + " names " + text + ", but there is no such file or folder; check its path.");
      }
      return movie;
    } catch (InvalidPathException e) {
      throw new UserException(origin + ": '" + text + "' is no name of a file.", e);
    }
  }

  private OptionalDouble power(String origin, String text) {
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    String number = separator == Separator.COMMA ? text : text.replace(',', '.');
    if (!number.matches("[+-]?\\d{1,15}(\\.\\d*)?([eE][+-]?\\d{1,2})?")) {
      throw new UserException(
          origin + " has '" + text + "' as power, but it must be a number without a unit.");
    }
    return OptionalDouble.of(Double.parseDouble(number));
  }

  private String cell(String[] cells, String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= cells.length ? "" : cells[index].strip();
  }
}
