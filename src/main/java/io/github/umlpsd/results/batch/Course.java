package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.RelayedProgress;
import io.github.umlpsd.results.record.MovieFigures;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One scale for the movies of a batch that are done one after the other. */
public final class Course implements Batch.Listener {
  private final int movies;
  private final Progress whole;
  private final Batch.Listener listener;
  private final Set<String> noted = ConcurrentHashMap.newKeySet();
  private volatile int ended;
  private volatile int before;

  /**
   * @param movies number of movies
   * @param whole gets the scale
   * @param listener hears of the movies too
   */
  public Course(int movies, Progress whole, Batch.Listener listener) {
    this.movies = movies;
    this.whole = whole;
    this.listener = listener;
  }

  /** Movies that were done before this run. */
  public int before() {
    return before;
  }

  /** Tells a note of no movie in particular, which is not told again by one. */
  public void note(String sentence) {
    if (noted.add(sentence)) {
      whole.note(sentence);
    }
  }

  /** What a movie tells; those that were done before take no time. */
  public Progress of(Path movie) {
    return new RelayedProgress(whole) {
      @Override
      public void report(String stage, double fraction) {
        whole.report(
            String.format(Locale.ROOT, "Movie %d of %d, %s", ended + 1, movies, stage),
            (ended - before + fraction) / (movies - before));
      }

      @Override
      public void note(String sentence) {
        if (noted.add(sentence)) {
          whole.note(movie.getFileName() + ": " + sentence);
        }
      }
    };
  }

  @Override
  public void begins(Path movie) {
    of(movie).report(movie.getFileName().toString(), 0);
    listener.begins(movie);
  }

  @Override
  public void failed(Path movie, Throwable why) {
    ended++;
    listener.failed(movie, why);
  }

  @Override
  public void done(Path movie, MovieFigures figures, boolean wasDone) {
    ended++;
    before += wasDone ? 1 : 0;
    listener.done(movie, figures, wasDone);
  }
}
