package io.github.umlpsd.spots.given;

import io.github.umlpsd.spots.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes one spot of what was found again and again at one place, as by a detection in every frame.
 *
 * <p>The best spots come first, by quality: each that is farther than the distance from all places
 * so far opens a place, each other one joins the nearest. A place stands at the mean of its
 * members.
 */
final class Places {
  private record Cell(long column, long row) {}

  /** A place, opened by its best spot. */
  private static final class Place {
    private final Spot best;
    private int first;
    private int members;
    private double x;
    private double y;

    Place(Spot best, int number) {
      this.best = best;
      this.first = number;
    }

    void add(Spot spot, int number) {
      first = Math.min(first, number);
      members++;
      x += spot.xPixels();
      y += spot.yPixels();
    }

    Spot mean() {
      return new Spot(x / members, y / members, best.quality(), best.radiusPixels());
    }
  }

  /**
   * Spots without repetition.
   *
   * @param spots one a place, in the order of the first member of each
   * @param once places with a single member
   */
  record Merged(List<Spot> spots, int once) {}

  private final Map<Cell, List<Place>> cells = new HashMap<>();
  private final double distance;

  private Places(double distance) {
    this.distance = distance;
  }

  /**
   * @param distance how near spots of one place are to its best, in pixels
   */
  static Merged merge(List<Spot> spots, double distance) {
    Places places = new Places(distance);
    List<Place> all = new ArrayList<>();
    Comparator<Integer> best = Comparator.comparingDouble(i -> -orLowest(spots.get(i).quality()));
    IntStream.range(0, spots.size())
        .boxed()
        .sorted(best)
        .forEach(i -> places.put(spots.get(i), i, all));
    all.sort(Comparator.comparingInt(place -> place.first));
    return new Merged(
        all.stream().map(Place::mean).toList(),
        (int) all.stream().filter(place -> place.members == 1).count());
  }

  private static double orLowest(double quality) {
    return Double.isNaN(quality) ? Double.NEGATIVE_INFINITY : quality;
  }

  private void put(Spot spot, int number, List<Place> all) {
    long column = (long) Math.floor(spot.xPixels() / distance);
    long row = (long) Math.floor(spot.yPixels() / distance);
    Place nearest = null;
    for (long v = row - 1; v <= row + 1; v++) {
      for (long u = column - 1; u <= column + 1; u++) {
        for (Place place : cells.getOrDefault(new Cell(u, v), List.of())) {
          double apart = place.best.distanceTo(spot);
          if (apart < distance && (nearest == null || apart < nearest.best.distanceTo(spot))) {
            nearest = place;
          }
        }
      }
    }
    if (nearest == null) {
      nearest = new Place(spot, number);
      all.add(nearest);
      cells.computeIfAbsent(new Cell(column, row), c -> new ArrayList<>()).add(nearest);
    }
    nearest.add(spot, number);
  }
}
