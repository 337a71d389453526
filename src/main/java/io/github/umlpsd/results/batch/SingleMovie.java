package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.folder.WholeFile;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One movie of a list as a task of its own, as schedulers of clusters start them. Tasks share
 * nothing but the folder: each writes its results, or a record of its failure, which {@link
 * Collection} gathers.
 */
public final class SingleMovie {
  /** Ending of the record of a failure. */
  static final String FAILURE = ".failed.json";

  private SingleMovie() {}

  /**
   * Does one movie, unless it is done already.
   *
   * @param number of the movie, from 1
   * @param parent folder for a result folder each
   * @return false if it failed
   * @throws UserException if there is no such movie, or its failure cannot be written down
   */
  public static boolean run(
      List<Path> movies,
      int number,
      Path parent,
      Batch.Work work,
      int threads,
      Batch.Listener listener) {
    if (number < 1 || number > movies.size()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--index is %d, but the movies are numbered from 1 to %d.",
              number,
              movies.size()));
    }
    Path movie = movies.get(number - 1);
    String name = name(movies, number);
    Path failure = parent.resolve(name + FAILURE);
    try {
      Optional<MovieFigures> before = work.done(movie, parent.resolve(name));
      if (before.isEmpty()) {
        checkOwner(parent.resolve(name), movie);
        listener.begins(movie);
      }
      MovieFigures figures = before.orElseGet(() -> work.run(movie, parent.resolve(name), threads));
      Files.deleteIfExists(failure);
      listener.done(movie, figures, before.isPresent());
      return true;
    } catch (CanceledException e) {
      throw e;
    } catch (Throwable e) {
      listener.failed(movie, e);
      write(failure, movie, Failure.sentence(e));
      return false;
    }
  }

  /** The same for every task of the list, whichever of them come first. */
  private static String name(List<Path> movies, int number) {
    FolderNames names = new FolderNames(BatchSummary.NAME);
    String name = "";
    for (Path movie : movies.subList(0, number)) {
      name = names.next(movie);
    }
    return name;
  }

  /** The results of another movie of that name would be lost. */
  private static void checkOwner(Path folder, Path movie) {
    BatchSummary.otherOwner(folder, movie)
        .ifPresent(
            owner -> {
              throw new UserException(
                  folder + " holds the results of " + owner + "; give another --output.");
            });
  }

  private static void write(Path file, Path movie, String message) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("program", "UML-PSD");
    tree.put("movie", JobRecord.movieOf(movie));
    tree.put("message", message);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      WholeFile.replace(file, part -> JsonFile.write(part, tree));
    } catch (IOException e) {
      throw UserException.of(file + " cannot be written", e);
    }
  }
}
