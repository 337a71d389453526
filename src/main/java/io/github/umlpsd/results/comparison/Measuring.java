package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Stage;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.batch.Plan;
import io.github.umlpsd.results.record.InputFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first part of a comparison: movies whose results are not there yet are measured, several at
 * once where processors and memory allow.
 *
 * @param store where their results go
 * @param plan how many at once
 */
record Measuring(MovieStore store, Plan plan) {
  /** Of a usual movie, and for each million bytes of it; see {@code bench progress}. */
  private static final double SECONDS = 0.36;

  private static final double SECONDS_PER_MEGABYTE = 0.026;

  /** Of the first movie beside that: Java's own getting started. */
  private static final double STARTING = 4;

  private static final double MEGABYTE = 1e6;

  /** What follows, in parts of the measuring, as long as the dots are not counted. */
  private static final double FOLLOWING = 1;

  /** What follows however few movies there are. */
  private static final double LEAST_FOLLOWING = 1.5;

  /** A movie that is not measured yet. */
  record Missing(SheetRow row, Job job) {}

  /**
   * Measures what is missing. What ends a movie stops no other.
   *
   * @return why rows failed, in words
   * @throws CanceledException if the user canceled
   */
  Map<SheetRow, String> run(List<SheetRow> rows, Progress progress) {
    Map<SheetRow, String> failed = new ConcurrentHashMap<>();
    List<Missing> missing = missing(store, rows, failed);
    double[] seconds = seconds(missing);
    progress.expect(expected(seconds));
    MovieShares shares = new MovieShares(seconds, progress);
    plan.run(
        missing.size(),
        new Plan.Task() {
          @Override
          public double bytes(int i) {
            return Plan.bytesOf(InputFiles.bytes(missing.get(i).job().input().files()));
          }

          @Override
          public boolean run(int i, int threads, boolean alone) {
            return measure(missing.get(i), threads, alone, shares.of(i), failed);
          }
        },
        progress);
    return failed;
  }

  /** How long each movie takes. */
  private static double[] seconds(List<Missing> missing) {
    double[] seconds =
        missing.stream()
            .mapToDouble(movie -> InputFiles.bytes(movie.job().input().files()) / MEGABYTE)
            .map(megabytes -> SECONDS + SECONDS_PER_MEGABYTE * megabytes)
            .toArray();
    if (seconds.length > 0) {
      seconds[0] += STARTING;
    }
    return seconds;
  }

  /** This part, and a guess of what follows. */
  private static List<Stage> expected(double[] seconds) {
    double all = Arrays.stream(seconds).sum();
    double started = seconds.length > 0 ? all - STARTING : 0;
    return List.of(
        new Stage(MovieShares.STAGE, all),
        new Stage("Comparing", LEAST_FOLLOWING + FOLLOWING * started));
  }

  /**
   * The movies of rows that are not measured yet.
   *
   * @param failed gets why rows have none, in words
   */
  static List<Missing> missing(
      MovieStore store, List<SheetRow> rows, Map<SheetRow, String> failed) {
    List<Missing> missing = new ArrayList<>();
    for (SheetRow row : rows) {
      try {
        store.missing(row).ifPresent(job -> missing.add(new Missing(row, job)));
      } catch (RuntimeException e) {
        failed.put(row, Failure.sentence(e));
      }
    }
    return missing;
  }

  /** Whether the movie is at its end, measured or failed. */
  private static boolean measure(
      Missing movie, int threads, boolean alone, Progress progress, Map<SheetRow, String> failed) {
    progress.note(movie.row().movie() + ": measured");
    try {
      Job job = movie.job();
      job.with(job.parameters().output().orElseThrow(), threads).run(progress);
    } catch (CanceledException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError e) {
      if (e instanceof OutOfMemoryError && !alone) {
        return false;
      }
      failed.put(movie.row(), Failure.sentence(e));
    }
    return true;
  }
}
