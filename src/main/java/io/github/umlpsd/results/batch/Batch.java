package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.results.record.InputFiles;
import io.github.umlpsd.results.record.MovieFigures;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same job on many movies. Whatever ends one of them, bad input, a defect or too little memory,
 * is reported in its row of the summary and does not stop the others. A movie that is done already
 * is not done again.
 */
public final class Batch {
  private final Work work;
  private final Plan plan;
  private final Listener listener;

  /**
   * @param work what is done with each movie
   * @param plan how many at once
   * @param listener who hears of it
   */
  public Batch(Work work, Plan plan, Listener listener) {
    this.work = work;
    this.plan = plan;
    this.listener = listener;
  }

  /** What is done with a movie. */
  @FunctionalInterface
  public interface Work {
    /**
     * Analyses a movie and writes its results.
     *
     * @param folder for the results
     * @param threads to be used
     */
    MovieFigures run(Path movie, Path folder, int threads);

    /** The figures of results that need not be made again; empty if the movie is to be done. */
    default Optional<MovieFigures> done(Path movie, Path folder) {
      return Optional.empty();
    }
  }

  /** Who hears what happens; called by several threads, one at a time. */
  public interface Listener {
    /** A movie is begun. */
    void begins(Path movie);

    /** A movie failed; the others go on. */
    void failed(Path movie, Throwable why);

    /**
     * A movie is done.
     *
     * @param before whether it was already before this run
     */
    default void done(Path movie, MovieFigures figures, boolean before) {}
  }

  /**
   * Runs all movies.
   *
   * @param parent folder for a result folder each and {@link BatchSummary#NAME}
   * @param progress asked whether to go on
   * @return number of movies that failed
   * @throws io.github.umlpsd.job.UserException if the summary cannot be written
   * @throws CanceledException if the user stopped a movie, and with it the batch
   */
  public int run(List<Path> movies, Path parent, Progress progress) {
    BatchSummary summary = BatchSummary.in(parent, movies);
    List<String> folders = summary.folders(movies);
    AtomicInteger failed = new AtomicInteger();
    plan.run(
        movies.size(),
        new Plan.Task() {
          @Override
          public double bytes(int i) {
            return Plan.bytesOf(InputFiles.bytes(List.of(movies.get(i))));
          }

          @Override
          public boolean run(int i, int threads, boolean alone) {
            return one(movies.get(i), parent, folders.get(i), summary, threads, alone, failed);
          }
        },
        progress);
    summary.end();
    return failed.get();
  }

  /** Whether the movie is at its end, done or failed. */
  private boolean one(
      Path movie,
      Path parent,
      String name,
      BatchSummary summary,
      int threads,
      boolean alone,
      AtomicInteger failed) {
    long start = System.nanoTime();
    Path folder = parent.resolve(name);
    try {
      Optional<MovieFigures> before = work.done(movie, folder);
      if (before.isPresent()) {
        summary.done(movie, before.get(), Double.NaN, name);
        hear(() -> listener.done(movie, before.get(), true));
        return true;
      }
      hear(() -> listener.begins(movie));
      MovieFigures figures = work.run(movie, folder, threads);
      summary.done(movie, figures, seconds(start), name);
      hear(() -> listener.done(movie, figures, false));
      return true;
    } catch (CanceledException e) {
      summary.ended(movie, "canceled", e.getMessage(), seconds(start));
      throw e;
    } catch (OutOfMemoryError e) {
      return !alone ? false : failed(movie, e, summary, start, failed);
    } catch (Throwable e) {
      if (e.getCause() instanceof ClosedByInterruptException) {
        summary.ended(movie, "canceled", "Canceled.", seconds(start));
        throw new CanceledException();
      }
      return failed(movie, e, summary, start, failed);
    }
  }

  private boolean failed(
      Path movie, Throwable why, BatchSummary summary, long start, AtomicInteger failed) {
    failed.incrementAndGet();
    summary.ended(movie, "failed", Failure.sentence(why), seconds(start));
    hear(() -> listener.failed(movie, why));
    return true;
  }

  private synchronized void hear(Runnable news) {
    news.run();
  }

  private static double seconds(long startNanos) {
    return Math.rint((System.nanoTime() - startNanos) / 1e6) / 1e3;
  }
}
