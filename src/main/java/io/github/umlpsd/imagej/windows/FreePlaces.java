package io.github.umlpsd.imagej.windows;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gives places on a screen to windows, one after the other, so that none covers another. */
final class FreePlaces {
  private final Rectangle screen;
  private final List<Rectangle> taken;

  /**
   * @param taken where nothing may lie
   */
  FreePlaces(Rectangle screen, List<Rectangle> taken) {
    this.screen = screen;
    this.taken = new ArrayList<>(taken);
  }

  /** The upper left corner of the uppermost free place, and the leftmost of those; then taken. */
  Optional<Point> take(Dimension size) {
    SortedSet<Integer> columns = new TreeSet<>(List.of(screen.x));
    SortedSet<Integer> rows = new TreeSet<>(List.of(screen.y));
    for (Rectangle other : taken) {
      columns.add(other.x + other.width);
      rows.add(other.y + other.height);
    }
    for (int y : rows) {
      for (int x : columns) {
        Rectangle place = new Rectangle(new Point(x, y), size);
        if (screen.contains(place) && taken.stream().noneMatch(place::intersects)) {
          taken.add(place);
          return Optional.of(place.getLocation());
        }
      }
    }
    return Optional.empty();
  }
}
