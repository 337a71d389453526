package io.github.umlpsd.watch;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.watch.WatchState.Row;
import io.github.umlpsd.watch.live.LiveView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The state of a watched folder as a table. */
public final class WatchTable {
  /** Name of the table. */
  public static final String NAME = "watched folder";

  private WatchTable() {}

  /** A row for each movie, behind those that are being recorded. */
  public static Table of(WatchState state) {
    List<String> columns = new ArrayList<>(List.of("movie", "state", MovieFigures.SPOTS));
    columns.addAll(MovieFigures.NUMBERS);
    Table.Builder table = new Table.Builder(NAME, columns.toArray(String[]::new));
    for (LiveView view : state.live()) {
      table.row(live(view, columns));
    }
    for (Row row : state.rows()) {
      table.row(row(row, columns));
    }
    return table.build();
  }

  private static Object[] live(LiveView view, List<String> columns) {
    Object[] cells = new Object[columns.size()];
    cells[0] = view.name();
    cells[1] =
        String.format(
            Locale.ROOT,
            "preliminary: %s, %d waiting, %s",
            Count.of(view.frames(), "frame"),
            view.waiting(),
            view.stage());
    cells[2] = view.spots();
    cells[columns.indexOf("on_fraction")] = view.onFraction();
    cells[columns.indexOf("class_shares")] = view.classShares();
    cells[columns.indexOf("drift_px")] = view.driftPixels();
    cells[columns.indexOf("lost_frames")] = view.lostFrames();
    cells[columns.indexOf("reason")] = view.spectrum().text();
    return cells;
  }

  private static Object[] row(Row row, List<String> columns) {
    Object[] cells = new Object[columns.size()];
    cells[0] = row.name();
    cells[1] =
        row.status().name().toLowerCase(Locale.ROOT)
            + (row.note().isEmpty() ? "" : ": " + row.note());
    row.figures()
        .ifPresent(
            figures -> {
              for (int i = 2; i < cells.length; i++) {
                cells[i] = figures.cells().get(columns.get(i));
              }
            });
    return cells;
  }
}
