package io.github.umlpsd.results;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import java.nio.file.Path;
import java.util.List;

/**
 * The same job on many movies, one after the other. Whatever ends one of them, bad input, a defect
 * or too little memory, is told in its row of the summary and does not stop the others.
 */
public final class Batch {
  private final Job job;
  private final Listener listener;

  /**
   * @param job what is done with each movie
   * @param listener who is told
   */
  public Batch(Job job, Listener listener) {
    this.job = job;
    this.listener = listener;
  }

  /** What is done with a movie. */
  @FunctionalInterface
  public interface Job {
    /**
     * Analyses a movie and writes its results.
     *
     * @param folder for the results
     */
    Outcome run(Path movie, Path folder);
  }

  /** Who is told what happens. */
  public interface Listener {
    /** A movie is begun. */
    void begins(Path movie);

    /** A movie failed; the others go on. */
    void failed(Path movie, Throwable why);
  }

  /**
   * What came out of a movie.
   *
   * @param summary one line
   * @param spots number of traces
   * @param classes number of classes
   */
  public record Outcome(String summary, int spots, int classes) {}

  /**
   * Runs all movies.
   *
   * @param parent folder for a result folder each and {@link BatchSummary#NAME}
   * @return number of movies that failed
   * @throws io.github.umlpsd.job.UserException if the summary cannot be written
   * @throws CanceledException if the user stopped a movie, and with it the batch
   */
  public int run(List<Path> movies, Path parent) {
    BatchSummary summary = BatchSummary.in(parent);
    FolderNames names = new FolderNames(BatchSummary.NAME);
    int failed = 0;
    for (Path movie : movies) {
      if (!run(movie, parent, names.next(movie), summary)) {
        failed++;
      }
    }
    summary.end();
    return failed;
  }

  private boolean run(Path movie, Path parent, String name, BatchSummary summary) {
    long start = System.nanoTime();
    try {
      listener.begins(movie);
      Outcome done = job.run(movie, parent.resolve(name));
      summary.add(
          movie, "done", done.summary(), done.spots(), done.classes(), seconds(start), name);
      return true;
    } catch (CanceledException e) {
      summary.add(movie, "canceled", e.getMessage(), null, null, seconds(start), null);
      throw e;
    } catch (Throwable e) {
      listener.failed(movie, e);
      summary.add(movie, "failed", Failure.sentence(e), null, null, seconds(start), null);
      return false;
    }
  }

  private static double seconds(long startNanos) {
    return Math.rint((System.nanoTime() - startNanos) / 1e6) / 1e3;
  }
}
