package io.github.umlpsd.explorer.saved;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.SpotState;
import io.github.umlpsd.traces.tables.cells.Separator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
   * @throws UserException if it is no table of spots
   */
  static SavedSpots read(Path file) {
    List<String> lines = lines(file);
    List<String> columns =
        lines.isEmpty() ? List.of() : Arrays.asList(Separator.COMMA.split(lines.get(0)));
    int[] places = new int[6];
    List<String> names = List.of("x_px", "y_px", "quality", "radius_px", "isolated", "note");
    for (int i = 0; i < places.length; i++) {
      places[i] = columns.indexOf(names.get(i));
      if (places[i] < 0) {
        throw new UserException(
            file + " has no column " + names.get(i) + "; give a result folder.");
      }
    }
    List<Spot> spots = new ArrayList<>();
    List<SpotState> states = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = Separator.COMMA.split(line);
      if (cells.length != columns.size()) {
        throw new UserException(
            "Row " + (spots.size() + 2) + " of " + file + " is not complete; repeat the analysis.");
      }
      if (cells[places[0]].isEmpty()) {
        return new SavedSpots(List.of(), List.of());
      }
      spots.add(
          new Spot(
              number(file, cells[places[0]]),
              number(file, cells[places[1]]),
              number(file, cells[places[2]]),
              number(file, cells[places[3]])));
      states.add(state(cells[places[4]], cells[places[5]]));
    }
    return new SavedSpots(spots, states);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
  }

  private static double number(Path file, String cell) {
    try {
      return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new UserException(
          file + " has '" + cell + "' where a number should be; repeat the analysis.", e);
    }
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
