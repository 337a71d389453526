package io.github.umlpsd.results.comparison;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.RelayedProgress;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One scale for movies that are measured at the same time: what is done of all of them, by the time
 * that each takes. Their own stages are told behind a colon.
 */
final class MovieShares {
  /** Name of this part of a comparison. */
  static final String STAGE = "Measuring movies";

  private final double[] seconds;
  private final double[] done;
  private final Progress whole;

  /**
   * @param seconds that each movie takes; only their ratios matter
   */
  MovieShares(double[] seconds, Progress whole) {
    this.seconds = seconds.clone();
    this.done = new double[seconds.length];
    this.whole = whole;
  }

  /** What the movie of that number tells. */
  Progress of(int movie) {
    return new RelayedProgress(whole) {
      @Override
      public void report(String stage, double fraction) {
        tell(movie, stage, fraction);
      }
    };
  }

  private double share() {
    double all = Arrays.stream(seconds).sum();
    double past = IntStream.range(0, done.length).mapToDouble(i -> done[i] * seconds[i]).sum();
    return all > 0 ? past / all : 1;
  }

  private synchronized void tell(int movie, String stage, double fraction) {
    done[movie] = Math.max(done[movie], fraction);
    whole.report(
        String.format(Locale.ROOT, "%s: %d of %d, %s", STAGE, movie + 1, done.length, stage),
        share());
  }
}
