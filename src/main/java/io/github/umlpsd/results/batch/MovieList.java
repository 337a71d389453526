package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A list of movies in a file: one path in each line, or a CSV with a column {@code movie}. */
public final class MovieList {
  private static final String COLUMN = "movie";

  private MovieList() {}

  /**
   * Reads a list. Relative paths start at its folder; empty lines and those that begin with # are
   * left out.
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
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      String head = lines.isEmpty() ? "" : lines.get(0).replace("\ufeff", "");
      boolean sheet = List.of(head.strip().split("\\s*,\\s*")).contains(COLUMN);
      List<String> named = sheet ? column(file) : lines;
      List<String> movies =
          named.stream()
              .map(line -> line.replace("\ufeff", "").strip())
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(line -> resolved(file, line))
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

  private static List<String> column(Path file) throws IOException {
    List<Map<String, String>> rows = CsvRows.all(file);
    return rows.stream().map(row -> row.getOrDefault(COLUMN, "")).toList();
  }

  private static String resolved(Path file, String line) {
    if (line.contains("://")) {
      return line;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      return (Path.of(line).isAbsolute() ? Path.of(line) : folder.resolve(line).normalize())
          .toString();
    } catch (InvalidPathException e) {
      throw new UserException("'" + line + "' in " + file + " is no name of a file.", e);
    }
  }
}
