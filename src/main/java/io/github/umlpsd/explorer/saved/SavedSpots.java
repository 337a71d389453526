package io.github.umlpsd.explorer.saved;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.SpotState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Spots of {@code spots.csv}.
 *
 * @param spots in the order of their numbers
 * @param states one for each
 */
record SavedSpots(List<Spot> spots, List<SpotState> states) {
  private static final String UNMEASURED = "not measured: ";

  /**
   * Reads the file, whose rows a user may have sorted.
   *
   * @return no spots if they have no places, as of a table of traces
   * @throws UserException if it is no table of spots, or one is missing
   */
  static SavedSpots read(Path file) {
    SavedTable table = SavedTable.read(file);
    List<Integer> rows = inOrder(table);
    int x = table.column("x_px");
    int y = table.column("y_px");
    int quality = table.column("quality");
    int radius = table.column("radius_px");
    int isolated = table.column("isolated");
    int note = table.column("note");
    List<Spot> spots = new ArrayList<>();
    List<SpotState> states = new ArrayList<>();
    for (int row : rows) {
      List<String> cells = table.rows().get(row);
      if (cells.get(x).isEmpty()) {
        return new SavedSpots(List.of(), List.of());
      }
      spots.add(
          new Spot(
              table.number(row, x),
              table.number(row, y),
              table.number(row, quality),
              table.number(row, radius)));
      states.add(state(cells.get(isolated), cells.get(note)));
    }
    return new SavedSpots(spots, states);
  }

  /** The rows by the numbers of their spots, which count from 1. */
  private static List<Integer> inOrder(SavedTable table) {
    int number = table.column("spot");
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .boxed()
            .sorted(Comparator.comparingDouble(row -> table.number(row, number)))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      if (table.number(rows.get(i), number) != i + 1) {
        throw new UserException(
            table.file() + " has no spot " + (i + 1) + ", or one twice; repeat the analysis.");
      }
    }
    return rows;
  }

  private static SpotState state(String isolated, String note) {
    if (note.startsWith(UNMEASURED)) {
      String word = note.substring(UNMEASURED.length()).replace(' ', '_');
      for (SpotState state : SpotState.values()) {
        if (state.name().equals(word.toUpperCase(Locale.ROOT))) {
          return state;
        }
      }
    }
    return isolated.equals("1") ? SpotState.ISOLATED : SpotState.KEPT;
  }
}
