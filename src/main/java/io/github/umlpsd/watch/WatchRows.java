package io.github.umlpsd.watch;

import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.watch.Looks.Stage;
import io.github.umlpsd.watch.WatchState.Row;
import io.github.umlpsd.watch.WatchState.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a watched folder. Filled by the looks and by the analyses, which take turns. */
final class WatchRows {
  private final Path folder;
  private final Map<Path, Row> rows = new LinkedHashMap<>();
  private boolean isAway;

  WatchRows(Path folder) {
    this.folder = folder;
  }

  /** What a look has found; results stay as they are. */
  synchronized void look(Looks looks, List<Path> gone) {
    looks
        .movies()
        .forEach(
            (movie, watched) -> {
              Status status = status(watched.stage());
              if (status != null) {
                put(movie, status, watched.why(), Optional.empty());
              } else {
                watched.before().ifPresent(before -> moved(movie, before));
              }
            });
    for (Path movie : gone) {
      Row row = rows.get(movie);
      if (row != null && row.status() != Status.DONE) {
        put(movie, Status.GONE, "its files are not there any more", Optional.empty());
      }
    }
  }

  private static Status status(Stage stage) {
    return switch (stage) {
      case CHANGING -> Status.RECORDING;
      case WAITING -> Status.WAITING;
      case GIVEN_UP -> Status.UNFINISHED;
      case READY, TAKEN -> null;
    };
  }

  /** What keeps the watched folder itself from being read; empty if nothing does. */
  synchronized void folder(Optional<String> trouble) {
    if (trouble.isPresent()) {
      put(folder, Status.GONE, trouble.get(), Optional.empty());
    } else if (isAway) {
      rows.remove(folder);
    }
    isAway = trouble.isPresent();
  }

  /** Folders that cannot be looked into now, and why; those of before can be again, or are gone. */
  synchronized void unreadable(Map<Path, String> folders) {
    rows.entrySet()
        .removeIf(
            row ->
                row.getValue().status() == Status.UNREADABLE && !folders.containsKey(row.getKey()));
    folders.forEach((at, why) -> put(at, Status.UNREADABLE, why, Optional.empty()));
  }

  /** Whether a movie could not be analysed. */
  synchronized boolean isFailed(Path movie) {
    return rows.containsKey(movie) && rows.get(movie).status() == Status.FAILED;
  }

  /** Under its new name a movie keeps what is known of it. */
  private void moved(Path movie, Path before) {
    Row old = rows.remove(before);
    if (old != null) {
      rows.put(movie, new Row(name(movie), old.status(), "was " + old.name(), old.figures()));
    }
  }

  synchronized void begins(Path movie) {
    put(movie, Status.ANALYSING, "", Optional.empty());
  }

  synchronized void done(Path movie, MovieFigures figures) {
    put(movie, Status.DONE, "", Optional.of(figures));
  }

  synchronized void failed(Path movie, String why) {
    put(movie, Status.FAILED, why, Optional.empty());
  }

  private void put(Path movie, Status status, String note, Optional<MovieFigures> figures) {
    rows.put(movie, new Row(name(movie), status, note, figures));
  }

  String name(Path movie) {
    return folder.equals(movie) ? WatchState.FOLDER : folder.relativize(movie).toString();
  }

  synchronized List<Row> rows() {
    return new ArrayList<>(rows.values());
  }
}
