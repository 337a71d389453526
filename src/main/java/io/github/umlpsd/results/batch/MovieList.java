package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.TextEncoding;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.TypedName;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A list of movies in a file: one path in each line, or a CSV with a column {@code movie}. */
public final class MovieList {
  private static final String COLUMN = "movie";

  /** What may stand between the cells. */
  private static final String SEPARATORS = "\t;,";

  private MovieList() {}

  /**
   * Reads a list, encoded and separated as spreadsheets save it. Relative paths start at its
   * folder; empty lines and those that begin with # are left out, and so is the line {@code sep=;}
   * of Excel.
   *
   * @throws UserException if it cannot be read or names no movie
   */
  public static List<Path> read(Path file) {
    return names(file).stream().map(Path::of).toList();
  }

  /** The same as texts; what is an address, such as {@code hdfs://...}, stays as it is. */
  public static List<String> names(Path file) {
    InputFile.require(file);
    try {
      List<String> lines =
          TextEncoding.text(file).lines().dropWhile(line -> !counts(line)).toList();
      List<String> movies =
          (lines.isEmpty() ? lines : named(lines))
              .stream()
                  .filter(MovieList::counts)
                  .map(line -> resolved(file, line.strip()))
                  .toList();
      if (movies.isEmpty()) {
        throw new UserException(
            file + " names no movie; write one path in each line, or a CSV with a column movie.");
      }
      return movies;
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read as a list of movies", e);
    }
  }

  private static boolean counts(String line) {
    String text = line.strip();
    return !text.isEmpty() && !text.startsWith("#") && !text.matches("sep=.?");
  }

  /** Cells of the column if the first line names it, else whole lines. */
  private static List<String> named(List<String> lines) throws IOException {
    for (char separator : SEPARATORS.toCharArray()) {
      StringReader text = new StringReader(String.join("\n", lines));
      try (CsvRows rows = new CsvRows(new BufferedReader(text), separator)) {
        List<String> columns = rows.columns().stream().map(String::strip).toList();
        int movie =
            columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList().indexOf(COLUMN);
        if (movie >= 0) {
          return column(rows, movie);
        }
      }
    }
    return lines;
  }

  private static List<String> column(CsvRows rows, int number) throws IOException {
    List<String> column = new ArrayList<>();
    for (var cells = rows.nextCells(); cells != null; cells = rows.nextCells()) {
      column.add(number < cells.size() ? cells.get(number) : "");
    }
    return column;
  }

  private static String resolved(Path file, String line) {
    String name = TypedName.plain(line);
    if (name.contains("://")) {
      return name;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      return (Path.of(name).isAbsolute() ? Path.of(name) : folder.resolve(name).normalize())
          .toString();
    } catch (InvalidPathException e) {
      throw new UserException("'" + line + "' in " + file + " is no name of a file.", e);
    }
  }
}
