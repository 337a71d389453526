package io.github.umlpsd.watch;

import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.growing.Finish;
import io.github.umlpsd.movie.files.growing.MovieFinder.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What successive looks at a folder tell of its movies. A movie is ready if it looked the same at
 * two looks one after the other and its content says that it is finished. One that was taken and
 * looks different later has to become ready again.
 */
final class Looks {
  /** After so long without change, a file that cannot be opened is a bad one. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** After so long without change, a recording that was never closed has been given up. */
  static final Duration GIVEN_UP = Duration.ofMinutes(10);

  /** Content is read at every so many looks only while nothing changes. */
  private static final int LOOKS_BETWEEN = 5;

  /** How far a movie is. */
  enum Stage {
    /** It has changed since the look before. */
    CHANGING,
    /** It stands still, but is not finished. */
    WAITING,
    /** It can be analysed. */
    READY,
    /** It is analysed, or was. */
    TAKEN,
    /** It was never finished and has not changed for long. */
    GIVEN_UP
  }

  /** A movie at the last look. */
  static final class Watched {
    private State state;
    private Instant changed;
    private int changes;
    private int looks;
    private Path before;
    private Path taken;
    private Stage stage = Stage.CHANGING;
    private String why = "";

    Stage stage() {
      return stage;
    }

    String why() {
      return why;
    }

    /** The path before, of a movie that was taken and has been moved. */
    Optional<Path> before() {
      return Optional.ofNullable(before);
    }

    private boolean isLost(Predicate<Path> failed) {
      return stage == Stage.TAKEN && before != null && failed.test(taken);
    }

    /** Whether it is being written, as far as can be told. */
    boolean isRecorded() {
      return stage == Stage.WAITING || stage == Stage.CHANGING && changes > 1;
    }
  }

  private final BiFunction<Path, MovieParameters, Optional<Finish.Missing>> finish;
  private final MovieParameters parameters;
  private final TreeMap<Path, Watched> movies = new TreeMap<>();

  Looks(
      BiFunction<Path, MovieParameters, Optional<Finish.Missing>> finish,
      MovieParameters parameters) {
    this.finish = finish;
    this.parameters = parameters;
  }

  /**
   * Notes what is there now.
   *
   * @param failed whether a movie could not be analysed under the name that it had when it was
   *     taken, as when it was moved meanwhile; then it is taken under its new one
   * @return movies that were there at the last look and are no more
   */
  List<Path> look(Map<Path, State> found, Predicate<Path> failed, Instant now) {
    List<Path> gone = new ArrayList<>(movies.keySet());
    gone.removeAll(found.keySet());
    found.forEach(
        (movie, state) -> {
          Watched watched = movies.computeIfAbsent(movie, m -> new Watched());
          Optional<Path> before =
              watched.state == null ? before(state, gone, failed) : Optional.empty();
          if (before.isPresent()) {
            watched.stage = Stage.TAKEN;
            watched.before = before.get();
            watched.taken = movies.get(before.get()).taken;
          } else if (!state.equals(watched.state) || watched.isLost(failed)) {
            watched.before = null;
            watched.changed = now;
            watched.looks = 0;
            watched.changes++;
            watched.stage = Stage.CHANGING;
          } else if (watched.stage != Stage.TAKEN && watched.stage != Stage.READY) {
            judge(movie, watched, Duration.between(watched.changed, now));
          }
          watched.state = state;
        });
    gone.forEach(movies::remove);
    return gone;
  }

  /** Where a movie was that is taken and has got another name. */
  private Optional<Path> before(State state, List<Path> gone, Predicate<Path> failed) {
    return gone.stream()
        .filter(old -> movies.get(old).stage == Stage.TAKEN)
        .filter(old -> !failed.test(movies.get(old).taken))
        .filter(old -> state.equals(movies.get(old).state))
        .findFirst();
  }

  private void judge(Path movie, Watched watched, Duration still) {
    if (watched.looks++ % LOOKS_BETWEEN != 0 && still.compareTo(PATIENCE) < 0) {
      return;
    }
    Optional<Finish.Missing> missing = finish.apply(movie, parameters);
    watched.why = missing.map(Finish.Missing::why).orElse("");
    if (missing.isEmpty() || !missing.get().certain() && still.compareTo(PATIENCE) >= 0) {
      watched.stage = Stage.READY;
    } else {
      watched.stage = still.compareTo(GIVEN_UP) >= 0 ? Stage.GIVEN_UP : Stage.WAITING;
    }
  }

  /** Movies that are ready; they are taken from now on. */
  List<Path> take() {
    List<Path> ready = new ArrayList<>();
    movies.forEach(
        (movie, watched) -> {
          if (watched.stage == Stage.READY) {
            watched.stage = Stage.TAKEN;
            watched.taken = movie;
            ready.add(movie);
          }
        });
    return ready;
  }

  /** All movies that are there, by their paths. */
  Map<Path, Watched> movies() {
    return java.util.Collections.unmodifiableMap(movies);
  }

  /** Whether nothing is to be waited for. */
  boolean isIdle() {
    return movies.values().stream()
        .allMatch(m -> m.stage == Stage.TAKEN || m.stage == Stage.GIVEN_UP);
  }
}
