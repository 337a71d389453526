package io.github.umlpsd.spark;

import io.github.umlpsd.job.Failure;
import java.io.Serializable;
import java.util.HashMap;

/**
 * What came of a movie.
 *
 * @param task that was done
 * @param done whether there are results
 * @param message why not; empty if there are
 * @param figures of the result by column
 * @param seconds that it took
 */
public record MovieRecord(
    MovieTask task, boolean done, String message, HashMap<String, Object> figures, double seconds)
    implements Serializable {

  /** Runs a task; whatever ends it becomes a record, so that no other movie suffers. */
  static MovieRecord of(MovieTask task, MovieTask.Body body, int threads) {
    long start = System.nanoTime();
    try {
      HashMap<String, Object> figures = new HashMap<>(body.run(task, threads));
      return new MovieRecord(task, true, "", figures, seconds(start));
    } catch (Throwable e) {
      return new MovieRecord(task, false, Failure.sentence(e), new HashMap<>(), seconds(start));
    }
  }

  private static double seconds(long startNanos) {
    return Math.rint((System.nanoTime() - startNanos) / 1e6) / 1e3;
  }
}
