package io.github.umlpsd.watch;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.watch.live.LiveView;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that is known of a watched folder at one moment.
 *
 * @param folder that is watched
 * @param at when
 * @param running whether it goes on
 * @param rows a movie each, in the order in which they were found
 * @param live movies that are being recorded
 */
public record WatchState(
    Path folder, Instant at, boolean running, List<Row> rows, List<LiveView> live) {
  /** Name of the row of the watched folder itself. */
  public static final String FOLDER = ".";

  public WatchState {
    rows = List.copyOf(rows);
    live = List.copyOf(live);
  }

  /** How far a movie is. */
  public enum Status {
    RECORDING,
    WAITING,
    ANALYSING,
    DONE,
    FAILED,
    UNFINISHED,
    /** A folder that cannot be looked into. */
    UNREADABLE,
    GONE
  }

  /**
   * One movie.
   *
   * @param name within the folder
   * @param note why it waits or failed; empty if there is nothing to say
   * @param figures if it is done
   */
  public record Row(String name, Status status, String note, Optional<MovieFigures> figures) {}

  /** Number of movies with a status. */
  public long count(Status status) {
    return rows.stream().filter(row -> row.status() == status).count();
  }

  /** Number of movies that are not whole, or seem so. */
  public long notFinished() {
    return count(Status.RECORDING) + count(Status.WAITING) + count(Status.UNFINISHED);
  }

  /** How many movies are how far, in words for people. */
  public String counts() {
    return String.format(
        Locale.ROOT,
        "%s done, %d failed, %d at work, %d not finished.",
        Count.of(count(Status.DONE), "movie"),
        count(Status.FAILED),
        count(Status.ANALYSING),
        notFinished());
  }
}
