package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.FolderVisitor;
import io.github.umlpsd.movie.files.PartOfMovie;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.record.InputFiles;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The movies in a folder. */
public final class MovieFolder {
  private static final int DEEPEST = 20;

  private MovieFolder() {}

  /**
   * Finds the movies, in the order of their names. Of a movie in several files only the first is
   * named. Results of earlier jobs and what is hidden are passed over.
   *
   * @param patterns names with * and ?, joined by commas; whether letters are large does not count
   * @param below whether folders in the folder count too
   * @param told receives a sentence about each folder that cannot be read, and is left out
   * @throws UserException if the folder cannot be read, a pattern is wrong, or there is no movie
   */
  public static List<Path> movies(
      Path folder, String patterns, boolean below, Consumer<String> told) {
    if (!Files.isDirectory(folder)) {
      throw new UserException("There is no folder " + folder + "; name the folder of the movies.");
    }
    List<PathMatcher> matchers = matchers(patterns);
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder, Set.of(), below ? DEEPEST : 1, new Search(folder, matchers, found, told));
    } catch (IOException e) {
      throw UserException.of("The folder " + folder + " cannot be read", e);
    }
    found.sort(null);
    Set<Path> taken = new HashSet<>();
    List<Path> movies = new ArrayList<>();
    for (Path file : found) {
      if (!taken.contains(file.toAbsolutePath().normalize())) {
        movies.add(file);
        taken.addAll(InputFiles.of(file));
      }
    }
    if (movies.isEmpty()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "No file in %s has a name like %s; change movies, pattern or subfolders.",
              folder,
              patterns));
    }
    return movies;
  }

  /**
   * Movies of a list, each once and whole.
   *
   * @param told receives a sentence about what is named twice, and each part that is left out
   */
  public static List<Path> distinct(List<Path> movies, Consumer<String> told) {
    List<Path> once = once(movies);
    if (once.size() < movies.size()) {
      told.accept(
          String.format(
              Locale.ROOT,
              "%s %s named twice and done once.",
              Count.among(movies.size() - once.size(), movies.size(), "movie"),
              Count.verb(movies.size() - once.size(), "is", "are")));
    }
    List<Path> whole = withoutParts(once);
    once.stream()
        .filter(movie -> !whole.contains(movie))
        .forEach(movie -> told.accept(movie + " is a part of another movie, which is read whole."));
    return whole;
  }

  /**
   * Movies without those that are later parts of another one among them, which is read with all of
   * its parts.
   */
  public static List<Path> withoutParts(List<Path> movies) {
    Set<Path> named =
        movies.stream().map(movie -> movie.toAbsolutePath()).collect(Collectors.toSet());
    PartOfMovie parts = new PartOfMovie();
    return movies.stream()
        .filter(
            movie ->
                movie.getFileName() == null
                    || parts.firstOf(movie.toAbsolutePath()).filter(named::contains).isEmpty())
        .toList();
  }

  /** Movies without those that stand before them already, under the same or another name. */
  public static List<Path> once(List<Path> movies) {
    Map<Path, Path> files = new LinkedHashMap<>();
    for (Path movie : movies) {
      files.putIfAbsent(realPath(movie), movie);
    }
    return List.copyOf(files.values());
  }

  private static Path realPath(Path movie) {
    try {
      return movie.toRealPath();
    } catch (IOException e) {
      return movie.toAbsolutePath().normalize();
    }
  }

  private static List<PathMatcher> matchers(String patterns) {
    try {
      return Stream.of(patterns.split(","))
          .map(String::strip)
          .filter(pattern -> !pattern.isEmpty())
          .map(pattern -> "glob:" + pattern.toLowerCase(Locale.ROOT))
          .map(FileSystems.getDefault()::getPathMatcher)
          .toList();
    } catch (PatternSyntaxException e) {
      throw new UserException(
          "pattern is '" + patterns + "', but must be names with * and ?, such as *.tif.", e);
    }
  }

  /** Collects the files whose names fit. */
  private static final class Search extends FolderVisitor {
    private final Path top;
    private final List<PathMatcher> matchers;
    private final List<Path> found;
    private final Consumer<String> told;

    Search(Path top, List<PathMatcher> matchers, List<Path> found, Consumer<String> told) {
      this.top = top;
      this.matchers = matchers;
      this.found = found;
      this.told = told;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
      boolean passed =
          !folder.equals(top)
              && (folder.getFileName().toString().startsWith(".")
                  || Files.exists(folder.resolve(ResultFolder.MARK)));
      return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
      Path name = Path.of(file.getFileName().toString().toLowerCase(Locale.ROOT));
      boolean wanted =
          Files.isRegularFile(file)
              && !name.toString().startsWith(".")
              && matchers.stream().anyMatch(matcher -> matcher.matches(name));
      if (wanted) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    protected void trouble(Path at, IOException problem) throws IOException {
      if (at.equals(top)) {
        throw problem;
      }
      if (!at.getFileName().toString().startsWith(".")) {
        told.accept(
            UserException.of(at + " cannot be read", problem).getMessage()
                + " Movies in it are left out.");
      }
    }
  }
}
