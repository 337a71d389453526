package io.github.umlpsd.watch;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.growing.Finish;
import io.github.umlpsd.movie.files.growing.MovieFinder;
import io.github.umlpsd.movie.files.growing.MovieFinder.State;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.batch.Batch;
import io.github.umlpsd.results.batch.BatchSummary;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.watch.live.LiveView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Watches a folder: looks at it again and again, follows what is being recorded, and analyses what
 * is finished. Analyses run on a thread of their own, so that the looks go on meanwhile.
 */
public final class FolderWatch {
  /** The page that shows the state; it stands in the folder of the results. */
  public static final String PAGE = "live.html";

  /** Of thousands of movies the page takes longer than a small analysis. */
  private static final int TIMES_BETWEEN = 10;

  private final WatchWish wish;
  private final Path output;
  private final Consumer<WatchState> shown;
  private final Looks looks;
  private final WatchRows rows;
  private final LiveMovies live;
  private final Analyst analyst;
  private volatile List<LiveView> views = List.of();
  private long shownAt = System.nanoTime();
  private long showingTook;

  /**
   * @param work what is done with a finished movie
   * @param parameters fixed, for the movies that are followed
   * @param plugins where TrackMate is looked for
   * @param shown gets the state whenever it may have changed; called by several threads, one at a
   *     time
   * @throws UserException if spots are to be those drawn on an open image
   */
  public FolderWatch(
      WatchWish wish,
      Batch.Work work,
      Parameters parameters,
      ClassLoader plugins,
      Consumer<WatchState> shown) {
    parameters.spots().requireNotDrawn("a watched folder");
    this.wish = wish;
    this.output = wish.output().toAbsolutePath().normalize();
    this.shown = shown;
    this.looks = new Looks(Finish::of, parameters.movie());
    this.rows = new WatchRows(wish.folder());
    this.live = new LiveMovies(parameters, wish.firstFrames(), plugins);
    this.analyst = new Analyst(work, wish, listener());
  }

  /**
   * Watches until it is canceled or has been idle for long enough.
   *
   * @return number of movies that failed
   * @throws UserException if the folder is not there at the start, or the results cannot be written
   */
  public int run(Progress progress) {
    BatchSummary.in(wish.output(), List.of());
    MovieFinder finder = new MovieFinder(wish.folder(), this::isPassedOver);
    finder.find();
    Instant news = Instant.now();
    try {
      while (!progress.isCanceled()) {
        if (look(finder)) {
          news = Instant.now();
        }
        views = live.views();
        show(true);
        boolean idle = looks.isIdle() && analyst.isIdle();
        if (wish.idleSeconds() > 0 && idle && isOver(news, wish.idleSeconds())) {
          break;
        }
        sleep();
      }
    } catch (CanceledException e) {
      // The end that the user wants.
    } finally {
      live.stop();
      views = List.of();
      analyst.stop();
      boolean interrupted = Thread.interrupted();
      show(false);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return analyst.failed();
  }

  /** Whether anything is new. */
  private boolean look(MovieFinder finder) {
    analyst.check();
    List<Path> gone = looks.look(found(finder), rows::isFailed, Instant.now());
    List<Path> ready = looks.take();
    rows.look(looks, gone);
    live.look(looks);
    ready.forEach(analyst::add);
    return !ready.isEmpty()
        || !gone.isEmpty()
        || looks.movies().values().stream().anyMatch(m -> m.stage() == Looks.Stage.CHANGING);
  }

  /** Without its disk, which may come back, the folder is one without movies. */
  private Map<Path, State> found(MovieFinder finder) {
    try {
      Map<Path, String> unreadable = new TreeMap<>();
      Map<Path, State> found = finder.find(unreadable);
      rows.folder(Optional.empty());
      rows.unreadable(unreadable);
      return found;
    } catch (UserException e) {
      rows.folder(Optional.of(e.getMessage()));
      return Map.of();
    }
  }

  /** Where results are: those of this watch, and any others. */
  private boolean isPassedOver(Path inside) {
    return inside.toAbsolutePath().normalize().equals(output)
        || Files.exists(inside.resolve(ResultFolder.MARK));
  }

  private static boolean isOver(Instant since, double seconds) {
    return Duration.between(since, Instant.now()).toMillis() > 1000 * seconds;
  }

  private void sleep() {
    try {
      Thread.sleep(Math.round(1000 * wish.everySeconds()));
    } catch (InterruptedException e) {
      throw new CanceledException();
    }
  }

  /** News of one movie; what comes soon after other news is shown at the next look. */
  private synchronized void showNews() {
    if (System.nanoTime() - shownAt >= TIMES_BETWEEN * showingTook) {
      show(true);
    }
  }

  private synchronized void show(boolean running) {
    long start = System.nanoTime();
    shown.accept(new WatchState(wish.folder(), Instant.now(), running, rows.rows(), views));
    shownAt = System.nanoTime();
    showingTook = shownAt - start;
  }

  private Batch.Listener listener() {
    return new Batch.Listener() {
      @Override
      public void begins(Path movie) {
        rows.begins(movie);
        showNews();
      }

      @Override
      public void failed(Path movie, Throwable why) {
        rows.failed(movie, Failure.sentence(why));
        showNews();
      }

      @Override
      public void done(Path movie, MovieFigures figures, boolean before) {
        rows.done(movie, figures);
        showNews();
      }
    };
  }
}
