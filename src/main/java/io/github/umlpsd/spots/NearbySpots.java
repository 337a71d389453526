package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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
    return around(spots.get(i), distance).filter(j -> j != i).toList();
  }

  /** Spots whose distance to a place is below the given one, in no order; itself, if it is one. */
  public Stream<Spot> closerThan(Spot place, double distance) {
    return around(place, distance).map(spots::get);
  }

  private Stream<Integer> around(Spot place, double distance) {
    Cell home = cell(place);
    return LongStream.rangeClosed(home.row - 1, home.row + 1)
        .boxed()
        .flatMap(
            row ->
                LongStream.rangeClosed(home.column - 1, home.column + 1)
                    .mapToObj(column -> cells.getOrDefault(new Cell(column, row), List.of())))
        .flatMap(List::stream)
        .filter(j -> place.distanceTo(spots.get(j)) < distance);
  }

  private Cell cell(Spot spot) {
    return new Cell(
        (long) Math.floor(spot.xPixels() / cellSize), (long) Math.floor(spot.yPixels() / cellSize));
  }
}
