package io.github.umlpsd.results.record;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * {@code job.json} of a result folder: what was done to which files by which program, and the
 * figures that came of it. By it a later run knows that a movie is done, and tables of many movies
 * are made.
 *
 * @param asked everything that the result follows from
 * @param movie absolute path of what was named as input
 */
public record JobRecord(Map<String, Object> asked, String movie) {
  /** Name of the file. */
  public static final String NAME = "job.json";

  private static final String FILES = "files";

  /** Begins with the name of a file system, of which a path has kept one of the slashes. */
  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:[/\\\\]");

  /** Parameters that never change a result. */
  private static final List<ParameterKey> WITHOUT_EFFECT =
      List.of(ParameterKey.OUTPUT, ParameterKey.THREADS);

  /**
   * To be made before the job, so that a file that changes meanwhile is not taken for done.
   *
   * @param inputs that the job reads, the movie or table first
   * @param opened whether it was read from an open image, which may differ from its file
   */
  public static JobRecord of(JobKind kind, List<Path> inputs, boolean opened, Parameters wanted) {
    Version version = Version.current();
    Map<String, String> parameters = new TreeMap<>(wanted.words());
    WITHOUT_EFFECT.forEach(key -> parameters.remove(key.word()));
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("program", JsonFile.PROGRAM);
    asked.put("version", version.version());
    asked.put("build", version.build());
    asked.put("job", kind.name().toLowerCase(Locale.ROOT));
    asked.put("input", opened ? "open image" : "file");
    asked.put("parameters", parameters);
    List<Path> files = new ArrayList<>(inputs);
    parameters.values().forEach(word -> named(word).ifPresent(files::add));
    asked.put(FILES, InputFiles.of(files));
    return new JobRecord(asked, inputs.isEmpty() ? "" : movieOf(inputs.get(0)));
  }

  /** A parameter may be the name of a file or of an earlier result. */
  private static Optional<Path> named(String word) {
    try {
      Path path = Path.of(word);
      if (word.isBlank() || path.getNameCount() == 0) {
        return Optional.empty();
      }
      Path mark = path.resolve(ResultFolder.MARK);
      return Files.isRegularFile(path)
          ? Optional.of(path)
          : Files.isRegularFile(mark) ? Optional.of(mark) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The same of a movie that is known by an address, of which a copy was read. */
  public JobRecord ofMovie(String address) {
    return new JobRecord(asked, movieOf(Path.of(address)));
  }

  /**
   * How a movie is known whatever folder the program runs in.
   *
   * @param named its path, or its address on another file system, as a path
   */
  public static String movieOf(Path named) {
    return ADDRESS.matcher(named.toString()).lookingAt()
        ? named.toString()
        : named.toAbsolutePath().normalize().toString();
  }

  /** What is written. */
  public Map<String, Object> with(MovieFigures figures) {
    Map<String, Object> tree = new LinkedHashMap<>(asked);
    tree.put("movie", movie);
    tree.put("figures", figures.cells());
    return tree;
  }

  /**
   * The figures of a result that is there already, whole, and from the same files, parameters and
   * program; empty if the job is to be done.
   */
  public Optional<MovieFigures> done(Path folder) {
    return ResultFolder.isWhole(folder) ? figuresIn(folder.resolve(NAME)) : Optional.empty();
  }

  /** The figures of a whole result of any files, with the same parameters and program. */
  public Optional<MovieFigures> doneAlike(Path folder) {
    Map<String, Object> alike = new LinkedHashMap<>(asked);
    alike.remove(FILES);
    return new JobRecord(alike, movie).done(folder);
  }

  /** The figures in a record of the same files, parameters and program; empty if it is another. */
  public Optional<MovieFigures> figuresIn(Path file) {
    Optional<Map<String, Object>> found = JsonFile.read(file);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, Object> wanted : asked.entrySet()) {
      if (!wanted.getValue().equals(found.get().get(wanted.getKey()))) {
        return Optional.empty();
      }
    }
    return figures(found.get());
  }

  /** The movie that a folder holds the results of; empty if that is not known. */
  public static Optional<String> movieIn(Path folder) {
    return JsonFile.read(folder.resolve(NAME)).map(tree -> String.valueOf(tree.get("movie")));
  }

  /**
   * Results may be replaced by those of the same movie, and by others if they were there when the
   * job began, but not if another run has put them there meanwhile.
   *
   * @param before movie of the results that were there when the job began
   * @param folder with the results that are there now
   * @throws UserException if they may not be replaced
   */
  public void checkReplaces(Optional<String> before, Path folder) {
    movieIn(folder)
        .filter(now -> !now.equals(movie) && !before.equals(Optional.of(now)))
        .ifPresent(
            now -> {
              throw new UserException(
                  "Another run has put the results of "
                      + now
                      + " into the same folder meanwhile; do "
                      + movie
                      + " again.");
            });
  }

  /**
   * Whether an input has other contents than before the job, though its size and time are the same,
   * as when another file was moved into its place. What was read may then be a part of each.
   *
   * @param inputs as they were given when this was made
   * @throws UserException if one has
   */
  public void checkSameContents(List<Path> inputs) {
    List<?> before = asked.get(FILES) instanceof List<?> files ? files : List.of();
    for (Map<String, Object> now : InputFiles.of(inputs)) {
      Predicate<Object> like =
          file ->
              file instanceof Map<?, ?> entry
                  && withoutContents(entry).equals(withoutContents(now));
      if (before.stream().anyMatch(like) && !before.contains(now)) {
        throw new UserException(
            now.get("name")
                + " was changed while it was read, so that its parts do not belong together;"
                + " run again when it is complete.");
      }
    }
  }

  private static Map<Object, Object> withoutContents(Map<?, ?> entry) {
    Map<Object, Object> rest = new LinkedHashMap<>(entry);
    rest.remove(InputFiles.CONTENTS);
    return rest;
  }

  /** The figures in a record that was read. */
  public static Optional<MovieFigures> figures(Map<String, Object> tree) {
    if (!(tree.get("figures") instanceof Map<?, ?> cells)) {
      return Optional.empty();
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    cells.forEach((column, value) -> figures.put(column.toString(), value));
    return Optional.of(new MovieFigures(figures));
  }
}
