package io.github.umlpsd.watch;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.batch.Batch;
import io.github.umlpsd.results.record.MovieFigures;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Whole analyses in which the classes of the first movie that may be used are those of all later
 * ones, so that their shares can be compared. A movie into whose traces these classes cannot be
 * put, such as one of another length, gets classes of its own.
 */
public final class RunningClasses implements Batch.Work {
  private final BiFunction<Path, Optional<Path>, Job> jobs;
  private final Progress progress;
  private Path first;

  /**
   * @param jobs the job of a movie with the classes of a result folder, or with its own
   * @param progress of each movie
   */
  public RunningClasses(BiFunction<Path, Optional<Path>, Job> jobs, Progress progress) {
    this.jobs = jobs;
    this.progress = progress;
  }

  @Override
  public MovieFigures run(Path movie, Path folder, int threads) {
    Optional<Path> classes = classes();
    if (classes.isPresent()) {
      try {
        return figures(movie, classes, folder, threads);
      } catch (UserException e) {
        // The same again with classes of its own, or with the true reason.
      }
    }
    return used(figures(movie, Optional.empty(), folder, threads), folder);
  }

  private MovieFigures figures(Path movie, Optional<Path> classes, Path folder, int threads) {
    return jobs.apply(movie, classes).with(folder, threads).run(progress).figures().orElseThrow();
  }

  @Override
  public Optional<MovieFigures> done(Path movie, Path folder) {
    Optional<MovieFigures> own = done(movie, Optional.empty(), folder);
    if (own.isPresent()) {
      return Optional.of(used(own.get(), folder));
    }
    Optional<Path> classes = classes();
    return classes.isEmpty() ? Optional.empty() : done(movie, classes, folder);
  }

  private Optional<MovieFigures> done(Path movie, Optional<Path> classes, Path folder) {
    return jobs.apply(movie, classes).record().flatMap(record -> record.done(folder));
  }

  private synchronized Optional<Path> classes() {
    return Optional.ofNullable(first);
  }

  private synchronized MovieFigures used(MovieFigures figures, Path folder) {
    if (first == null && figures.text("use").equals("yes")) {
      first = folder;
    }
    return figures;
  }
}
