package io.github.umlpsd.compare.sheet;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.PartOfMovie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Makes a sheet of a tree of folders: {@code condition/replicate/*.tif} or {@code condition/*.tif}.
 * Names of files without an ending for movies are left out, and so are hidden folders and those
 * with results.
 */
public final class SheetFolder {
  /** Endings of movies that are found by themselves. */
  private static final String MOVIE = "(?s).*\\.(tiff?|btf|tf8)";

  private SheetFolder() {}

  /**
   * The movies of a tree, folders and files in the order of their names.
   *
   * @throws UserException if it cannot be read, or holds fewer than two conditions
   */
  public static Sheet of(Path folder) {
    List<SheetRow> rows = new ArrayList<>();
    for (Path condition : entries(folder)) {
      if (Files.isDirectory(condition)) {
        movies(condition).forEach(movie -> add(rows, condition, "", movie));
        for (Path replicate : entries(condition)) {
          if (Files.isDirectory(replicate)) {
            String name = replicate.getFileName().toString();
            movies(replicate).forEach(movie -> add(rows, condition, name, movie));
          }
        }
      }
    }
    if (rows.isEmpty()) {
      throw new UserException(
          folder
              + " holds no movies in folders condition/replicate/*.tif; sort them so, or give a"
              + " sheet.");
    }
    return new Sheet(rows);
  }

  private static void add(List<SheetRow> rows, Path condition, String replicate, Path movie) {
    rows.add(
        new SheetRow(
            rows.size() + 2,
            movie,
            condition.getFileName().toString(),
            replicate,
            "",
            OptionalDouble.empty(),
            "",
            Map.of()));
  }

  private static List<Path> movies(Path folder) {
    List<Path> files = entries(folder).stream().filter(Files::isRegularFile).toList();
    PartOfMovie parts = new PartOfMovie();
    return files.stream()
        .filter(file -> name(file).toLowerCase(Locale.ROOT).matches(MOVIE))
        .filter(file -> parts.firstOf(file).isEmpty())
        .toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.toAbsolutePath().normalize())
          .filter(entry -> !name(entry).startsWith("."))
          .filter(entry -> !Files.exists(entry.resolve("parameters.json")))
          .filter(entry -> !Files.exists(entry.resolve("comparison")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw UserException.of(folder + " cannot be read", e);
    }
  }
}
