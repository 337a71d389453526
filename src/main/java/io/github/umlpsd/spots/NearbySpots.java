package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers which spots are near a spot, by sorting them into square cells. */
public final class NearbySpots {
  private record Cell(long column, long row) {}

  private final List<Spot> spots;
  private final double cellSize;
  private final Map<Cell, List<Integer>> cells = new HashMap<>();

  /**
   * @param cellSize edge of a cell, the largest distance that will be asked for
   */
  public NearbySpots(List<Spot> spots, double cellSize) {
    this.spots = spots;
    this.cellSize = cellSize;
    for (int i = 0; i < spots.size(); i++) {
      cells.computeIfAbsent(cell(spots.get(i)), c -> new ArrayList<>()).add(i);
    }
  }

  /** Numbers of the other spots whose distance to spot {@code i} is below the given one. */
  public List<Integer> closerThan(int i, double distance) {
    List<Integer> found = new ArrayList<>();
    Cell home = cell(spots.get(i));
    for (long row = home.row - 1; row <= home.row + 1; row++) {
      for (long column = home.column - 1; column <= home.column + 1; column++) {
        for (int j : cells.getOrDefault(new Cell(column, row), List.of())) {
          if (j != i && spots.get(i).distanceTo(spots.get(j)) < distance) {
            found.add(j);
          }
        }
      }
    }
    return found;
  }

  private Cell cell(Spot spot) {
    return new Cell(
        (long) Math.floor(spot.xPixels() / cellSize), (long) Math.floor(spot.yPixels() / cellSize));
  }
}
