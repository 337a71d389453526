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
   */
  static void arrange(List<? extends Window> windows, List<Dimension> sizes, boolean free) {
    List<Point> places = places(sizes, screen(), free);
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
