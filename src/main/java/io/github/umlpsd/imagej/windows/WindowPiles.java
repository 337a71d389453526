package io.github.umlpsd.imagej.windows;

import java.awt.Dimension;
import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Windows that lie on each other like cards: the first is seen wholly, and of those behind it, each
 * a step further up and to the left, the title.
 */
final class WindowPiles {
  /** Height of a title, in pixels. */
  static final int STEP = 30;

  private WindowPiles() {}

  /**
   * Places windows in piles that do not cover each other, in their order.
   *
   * @param most windows of a pile; 1 for none on another
   * @return upper left corners; empty if there is no room for all piles
   */
  static Optional<List<Point>> place(List<Dimension> windows, int most, FreePlaces free) {
    List<Point> places = new ArrayList<>();
    int piles = (windows.size() + most - 1) / most;
    for (int pile = 0; pile < piles; pile++) {
      // As even as can be: 7 windows in piles of at most 3 are 3 + 2 + 2.
      int from = pile * windows.size() / piles;
      int to = (pile + 1) * windows.size() / piles;
      Optional<Point> corner = free.take(size(windows.subList(from, to)));
      if (corner.isEmpty()) {
        return Optional.empty();
      }
      places.addAll(fan(corner.get(), to - from));
    }
    return Optional.of(places);
  }

  /** Upper left corners of the windows of a pile. */
  private static List<Point> fan(Point corner, int windows) {
    List<Point> places = new ArrayList<>();
    for (int behind = windows - 1; behind >= 0; behind--) {
      places.add(new Point(corner.x + behind * STEP, corner.y + behind * STEP));
    }
    return places;
  }

  private static Dimension size(List<Dimension> windows) {
    Dimension size = new Dimension();
    for (int i = 0; i < windows.size(); i++) {
      int further = (windows.size() - 1 - i) * STEP;
      size.width = Math.max(size.width, further + windows.get(i).width);
      size.height = Math.max(size.height, further + windows.get(i).height);
    }
    return size;
  }
}
