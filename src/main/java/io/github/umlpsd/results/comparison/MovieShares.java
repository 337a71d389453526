package io.github.umlpsd.results.comparison;

import io.github.umlpsd.job.Progress;
import java.util.Arrays;
import java.util.Locale;

/**
 * One scale for movies that are measured at the same time: the mean of what is done of each. Their
 * own stages are told behind a colon.
 */
final class MovieShares {
  /** Name of this part of a comparison. */
  static final String STAGE = "Measuring movies";

  private final double[] done;
  private final Progress whole;

  MovieShares(int movies, Progress whole) {
    this.done = new double[movies];
    this.whole = whole;
  }

  /** What the movie of that number tells. */
  Progress of(int movie) {
    return new Progress() {
      @Override
      public void report(String stage, double fraction) {
        tell(movie, stage, fraction);
      }

      @Override
      public boolean isCanceled() {
        return whole.isCanceled();
      }

      @Override
      public void note(String sentence) {
        whole.note(sentence);
      }
    };
  }

  private synchronized void tell(int movie, String stage, double fraction) {
    done[movie] = Math.max(done[movie], fraction);
    whole.report(
        String.format(Locale.ROOT, "%s: %d of %d, %s", STAGE, movie + 1, done.length, stage),
        Arrays.stream(done).average().orElse(1));
  }
}
