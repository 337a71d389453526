package io.github.umlpsd.imagej.windows;

import ij.IJ;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;

/** Places windows beside each other, so that all results are seen at once. */
final class WindowTiles {
  private static final int STEP = 30;

  private WindowTiles() {}

  /**
   * Places windows of some sizes below ImageJ's own, in their order.
   *
   * @param free whether nothing may cover the first one
   * @param cards so many of the last ones may lie on each other
   */
  static void arrange(
      List<? extends Window> windows, List<Dimension> sizes, boolean free, int cards) {
    List<Point> places = places(sizes, screen(), free, cards);
    for (int i = 0; i < windows.size(); i++) {
      windows.get(i).setLocation(places.get(i));
    }
  }

  /** The part of the screen below ImageJ's own window. */
  static Rectangle screen() {
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    if (IJ.getInstance() != null) {
      int below = IJ.getInstance().getY() + IJ.getInstance().getHeight();
      if (below < screen.getCenterY()) {
        screen.height -= below - screen.y;
        screen.y = below;
      }
    }
    return screen;
  }

  /** Whether all windows find a place where they cover no other. */
  static boolean fit(List<Dimension> sizes, Rectangle screen) {
    List<Point> places = places(sizes, screen, false);
    int bottom = screen.y;
    for (int i = 0; i < sizes.size(); i++) {
      boolean startedAgain = i > 0 && places.get(i).y < places.get(i - 1).y;
      bottom = Math.max(bottom, places.get(i).y + sizes.get(i).height);
      if (startedAgain || bottom > screen.getMaxY()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Upper left corners as {@link #places(List, Rectangle, boolean)}; but if that does not leave
   * every window free, the last ones lie like cards along the lower edge, so that they cover each
   * other rather than the rest.
   *
   * @param cards how many of the last ones
   */
  static List<Point> places(List<Dimension> sizes, Rectangle screen, boolean free, int cards) {
    if (cards < 2 || fit(sizes, screen)) {
      return places(sizes, screen, free);
    }
    int first = sizes.size() - cards;
    List<Point> places = places(sizes.subList(0, first), screen, free);
    int width = 0;
    int height = 0;
    for (Dimension card : sizes.subList(first, sizes.size())) {
      width = Math.max(width, card.width);
      height = Math.max(height, card.height);
    }
    int right = screen.x + screen.width - width;
    int y = Math.max(screen.y, screen.y + screen.height - height);
    int left = rightEdge(places, sizes, first, y);
    if (left > right) {
      // Something is covered, but not the first one.
      left = Math.min(right, rightEdge(places, sizes, Math.min(first, free ? 1 : 0), y));
    }
    left = Math.max(screen.x, left);
    for (int i = 0; i < cards; i++) {
      places.add(new Point(left + Math.max(0, right - left) * i / (cards - 1), y));
    }
    return places;
  }

  /** Where the windows end that reach below a height; 0 if none does. */
  private static int rightEdge(List<Point> places, List<Dimension> sizes, int count, int y) {
    int edge = 0;
    for (int i = 0; i < count; i++) {
      if (places.get(i).y + sizes.get(i).height > y) {
        edge = Math.max(edge, places.get(i).x + sizes.get(i).width);
      }
    }
    return edge;
  }

  /**
   * Upper left corners: row by row from left to right; when the screen is full, again from its top,
   * a step further down and right each time.
   *
   * @param free whether the windows that start again stay to the right of the first one, unless
   *     that leaves no room
   */
  static List<Point> places(List<Dimension> sizes, Rectangle screen, boolean free) {
    List<Point> places = new ArrayList<>();
    Point next = screen.getLocation();
    int left = screen.x;
    int rowHeight = 0;
    int rounds = 0;
    for (Dimension size : sizes) {
      if (next.x > left && next.x + size.width > screen.getMaxX()) {
        next = new Point(left, next.y + rowHeight);
        rowHeight = 0;
      }
      if (next.y > screen.y && next.y + size.height > screen.getMaxY()) {
        rounds++;
        int beside = screen.x + sizes.get(0).width;
        left = free && beside + rounds * STEP + size.width <= screen.getMaxX() ? beside : screen.x;
        next = new Point(left + rounds * STEP, screen.y + rounds * STEP);
        rowHeight = 0;
      }
      places.add(new Point(next));
      next.x += size.width;
      rowHeight = Math.max(rowHeight, size.height);
    }
    return places;
  }
}
