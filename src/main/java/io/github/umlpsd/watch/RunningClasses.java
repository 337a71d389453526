package io.github.umlpsd.watch;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.batch.Batch;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Whole analyses in which the classes of the first movie that may be used are those of all later
 * ones, so that their shares can be compared. A movie into whose traces these classes cannot be
 * put, such as one of another length, gets classes of its own. Until the first is known, movies
 * wait for each other. A restart goes on with the same first one, whatever the names of the others.
 */
public final class RunningClasses implements Batch.Work {
  private final BiFunction<Path, Optional<Path>, Job> jobs;
  private final Progress progress;
  private final ReentrantLock turn = new ReentrantLock(true);
  private volatile Path first;
  private boolean isGoingOn;

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
    if (first != null) {
      return later(movie, folder, threads);
    }
    try {
      turn.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CanceledException();
    }
    try {
      return first == null ? own(movie, folder, threads) : later(movie, folder, threads);
    } finally {
      turn.unlock();
    }
  }

  private MovieFigures own(Path movie, Path folder, int threads) {
    return used(figures(movie, Optional.empty(), folder, threads), folder);
  }

  private MovieFigures later(Path movie, Path folder, int threads) {
    try {
      return figures(movie, Optional.of(first), folder, threads);
    } catch (UserException e) {
      // The same again with classes of its own, or with the true reason.
      return own(movie, folder, threads);
    }
  }

  private MovieFigures figures(Path movie, Optional<Path> classes, Path folder, int threads) {
    return jobs.apply(movie, classes).with(folder, threads).run(progress).figures().orElseThrow();
  }

  @Override
  public Optional<MovieFigures> done(Path movie, Path folder) {
    goOn(movie, folder);
    Optional<MovieFigures> own = done(movie, Optional.empty(), folder);
    if (own.isPresent()) {
      return Optional.of(used(own.get(), folder));
    }
    return first == null ? Optional.empty() : done(movie, Optional.of(first), folder);
  }

  /** Takes up the first movie of the run before: the earliest with classes of its own. */
  private synchronized void goOn(Path movie, Path folder) {
    if (isGoingOn) {
      return;
    }
    isGoingOn = true;
    Optional<JobRecord> own = jobs.apply(movie, Optional.empty()).record();
    try (Stream<Path> results = Files.list(folder.toAbsolutePath().getParent())) {
      results
          .map(result -> folder.resolveSibling(result.getFileName()))
          .filter(
              result ->
                  own.flatMap(o -> o.doneAlike(result)).filter(RunningClasses::isUsed).isPresent())
          .min(Comparator.comparingLong(RunningClasses::time))
          .ifPresent(result -> first = result);
    } catch (IOException e) {
      // There are no results yet.
    }
  }

  private static long time(Path result) {
    return result.resolve(JobRecord.NAME).toFile().lastModified();
  }

  private static boolean isUsed(MovieFigures figures) {
    return figures.text("use").equals("yes");
  }

  private Optional<MovieFigures> done(Path movie, Optional<Path> classes, Path folder) {
    return jobs.apply(movie, classes).record().flatMap(record -> record.done(folder));
  }

  private synchronized MovieFigures used(MovieFigures figures, Path folder) {
    if (first == null && isUsed(figures)) {
      first = folder;
    }
    return figures;
  }
}
