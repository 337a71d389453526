package io.github.umlpsd.cli;

import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.watch.WatchState;
import io.github.umlpsd.watch.WatchState.Row;
import io.github.umlpsd.watch.page.LivePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Shows a watched folder: news line by line, failures apart, everything on a page. */
final class WatchConsole implements Consumer<WatchState> {
  private final Path page;
  private final Consumer<String> line;
  private final Consumer<String> failure;
  private final Map<String, String> said = new HashMap<>();
  private boolean pageTrouble;

  /**
   * @param line receives news
   * @param failure receives the sentences about what cannot be done
   */
  WatchConsole(Path page, Consumer<String> line, Consumer<String> failure) {
    this.page = page;
    this.line = line;
    this.failure = failure;
  }

  @Override
  public void accept(WatchState state) {
    state.rows().forEach(row -> say(row.name(), news(row), isFailure(row) ? failure : line));
    state.live().forEach(view -> say("live " + view.name(), view.line(), line));
    if (!state.running()) {
      (state.notFinished() > 0 ? failure : line).accept("Ended: " + state.counts());
    }
    try {
      LivePage.write(page, state);
      pageTrouble = false;
    } catch (IOException e) {
      if (!pageTrouble) {
        failure.accept(page + " cannot be written now: " + e.getMessage());
      }
      pageTrouble = true;
    }
  }

  private void say(String about, String news, Consumer<String> to) {
    if (!news.equals(said.put(about, news))) {
      to.accept(news);
    }
  }

  /** Of a movie that was deleted nobody expects results; the folder itself is another matter. */
  private static boolean isFailure(Row row) {
    return switch (row.status()) {
      case FAILED, UNFINISHED, UNREADABLE -> true;
      case GONE -> row.name().equals(WatchState.FOLDER);
      case RECORDING, WAITING, ANALYSING, DONE -> false;
    };
  }

  private static String news(Row row) {
    String begin = row.name() + ": " + row.status().name().toLowerCase(Locale.ROOT);
    if (row.figures().isEmpty()) {
      return row.note().isEmpty() ? begin : begin + ", " + row.note();
    }
    MovieFigures figures = row.figures().get();
    StringBuilder news = new StringBuilder(begin);
    number(news, ", %.0f spots", figures, MovieFigures.SPOTS);
    number(news, ", ON %.2f", figures, "on_fraction");
    number(news, ", beta %.2f", figures, "beta");
    number(news, ", drift %.1f px", figures, "drift_px");
    if (!figures.text("class_shares").isEmpty()) {
      news.append(", classes ").append(figures.text("class_shares"));
    }
    return news
        + (figures.text("use").equals("yes") ? ": use" : ": do not use: " + figures.text("reason"));
  }

  private static void number(
      StringBuilder news, String format, MovieFigures figures, String column) {
    if (figures.cells().get(column) instanceof Number number) {
      news.append(String.format(Locale.ROOT, format, number.doubleValue()));
    }
  }
}
