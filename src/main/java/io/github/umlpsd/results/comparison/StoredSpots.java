package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.movies.DotPlaces;
import io.github.umlpsd.compare.movies.Funnel;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a result folder says about the spots of its movie.
 *
 * @param places of those with a trace; empty where the table has no places, or not one a trace
 */
record StoredSpots(Funnel funnel, Optional<DotPlaces> places) {
  private static final String NOT_MEASURED = "not measured: ";

  /**
   * Reads the table of spots; a folder without one has as many as traces, at unknown places.
   *
   * @param dots number of traces
   */
  static StoredSpots read(Path folder, int dots) {
    Map<String, Integer> leftOut = new TreeMap<>();
    List<double[]> places = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int found = 0;
    try (CsvRows spots = new CsvRows(folder.resolve("spots.csv"))) {
      for (Map<String, String> spot = spots.next(); spot != null; spot = spots.next()) {
        String note = spot.getOrDefault("note", "");
        found++;
        if (note.startsWith(NOT_MEASURED)) {
          leftOut.merge(note.substring(NOT_MEASURED.length()), 1, Integer::sum);
        } else {
          numbers.add((int) number(spot.get("spot")));
          places.add(new double[] {number(spot.get("x_px")), number(spot.get("y_px"))});
        }
      }
    } catch (IOException e) {
      return new StoredSpots(Funnel.of(dots), Optional.empty());
    }
    boolean known =
        places.size() == dots
            && places.stream().allMatch(p -> Double.isFinite(p[0]) && Double.isFinite(p[1]));
    return new StoredSpots(
        new Funnel(found, leftOut, numbers.size() == dots ? numbers : Funnel.of(dots).spots()),
        known
            ? Optional.of(
                new DotPlaces(
                    places.stream().mapToDouble(p -> p[0]).toArray(),
                    places.stream().mapToDouble(p -> p[1]).toArray()))
            : Optional.empty());
  }

  private static double number(String cell) {
    try {
      return cell == null || cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
