package io.github.umlpsd.explorer.saved;

import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.SpotState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Spots of {@code spots.csv}.
 *
 * @param spots in the order of their numbers
 * @param states one for each
 */
record SavedSpots(List<Spot> spots, List<SpotState> states) {
  private static final String UNMEASURED = "not measured: ";

  /**
   * Reads the file.
   *
   * @return no spots if they have no places, as of a table of traces
   * @throws io.github.umlpsd.job.UserException if it is no table of spots
   */
  static SavedSpots read(Path file) {
    SavedTable table = SavedTable.read(file);
    int x = table.column("x_px");
    int y = table.column("y_px");
    int quality = table.column("quality");
    int radius = table.column("radius_px");
    int isolated = table.column("isolated");
    int note = table.column("note");
    List<Spot> spots = new ArrayList<>();
    List<SpotState> states = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
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
