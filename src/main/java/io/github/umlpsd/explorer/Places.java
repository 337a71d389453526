package io.github.umlpsd.explorer;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds a place for the window beside those of ImageJ and of the movie. */
final class Places {
  private static final Dimension USUAL = new Dimension(1600, 1000);
  private static final int LOG_HEIGHT = 160;
  private static final Dimension LEAST = new Dimension(800, 600);

  /** How many times larger the window has to become for the movie to be moved. */
  private static final double WORTH_MOVING = 1.1;

  private Places() {}

  /** The screen without the bars of the system. */
  static Rectangle screen() {
    return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
  }

  /**
   * Beside ImageJ and the movie, which goes to the corner of the screen where that gives much more
   * room; else beside the movie only; else where it fits.
   */
  static Rectangle beside(ImagePlus movie) {
    Rectangle screen = screen();
    Window window = movie == null ? null : movie.getWindow();
    List<Rectangle> tools =
        IJ.getInstance() == null ? List.of() : List.of(IJ.getInstance().getBounds());
    Rectangle free = free(screen, with(tools, window));
    if (window != null) {
      Rectangle corner = corner(screen, window.getSize(), tools);
      Rectangle moved = free(screen, with(tools, corner));
      if (!isEnough(free) || used(moved) > WORTH_MOVING * used(free)) {
        window.setLocation(corner.getLocation());
        free = isEnough(moved) ? moved : free(screen, List.of(corner));
      }
    }
    free = isEnough(free) ? free : screen;
    int width = Math.min(free.width, USUAL.width);
    int height = Math.min(free.height, USUAL.height);
    return new Rectangle(free.x + free.width - width, free.y + free.height - height, width, height);
  }

  private static List<Rectangle> with(List<Rectangle> tools, Window window) {
    return window == null ? tools : with(tools, window.getBounds());
  }

  private static List<Rectangle> with(List<Rectangle> tools, Rectangle movie) {
    List<Rectangle> all = new ArrayList<>(tools);
    all.add(movie);
    return all;
  }

  /** The upper left corner of the screen, or of what is left below ImageJ if this lies there. */
  private static Rectangle corner(Rectangle screen, Dimension movie, List<Rectangle> tools) {
    Rectangle corner = new Rectangle(screen.getLocation(), movie);
    for (Rectangle tool : tools) {
      int below = tool.y + tool.height;
      if (tool.intersects(corner) && below + movie.height <= screen.y + screen.height) {
        corner.y = below;
      }
    }
    return corner;
  }

  private static boolean isEnough(Rectangle place) {
    return place.width >= LEAST.width && place.height >= LEAST.height;
  }

  /** What the window would take of a place, in pixels. */
  private static long used(Rectangle place) {
    return (long) Math.min(place.width, USUAL.width) * Math.min(place.height, USUAL.height);
  }

  /** Whether a place leaves a movie free. */
  static boolean leavesFree(Rectangle place, ImagePlus movie) {
    return movie == null
        || movie.getWindow() == null
        || !movie.getWindow().getBounds().intersects(place);
  }

  /** Moves ImageJ's log to a lower corner of the screen if it lies on the movie. */
  static void freeOfLog(ImagePlus movie) {
    Window log = WindowManager.getWindow("Log");
    if (log == null || leavesFree(log.getBounds(), movie)) {
      return;
    }
    Rectangle screen = screen();
    Rectangle left =
        new Rectangle(screen.x, screen.y + screen.height - LOG_HEIGHT, log.getWidth(), LOG_HEIGHT);
    Rectangle right = new Rectangle(left);
    right.x = screen.x + screen.width - right.width;
    log.setBounds(leavesFree(left, movie) ? left : right);
  }

  /** The part of the screen without anything that is taken in which the window is largest. */
  static Rectangle free(Rectangle screen, List<Rectangle> taken) {
    SortedSet<Integer> xs = new TreeSet<>(List.of(screen.x, screen.x + screen.width));
    SortedSet<Integer> ys = new TreeSet<>(List.of(screen.y, screen.y + screen.height));
    for (Rectangle other : taken) {
      Rectangle seen = other.intersection(screen);
      xs.addAll(List.of(seen.x, seen.x + seen.width));
      ys.addAll(List.of(seen.y, seen.y + seen.height));
    }
    Rectangle best = new Rectangle(screen.getLocation());
    for (int left : xs) {
      for (int right : xs.tailSet(left + 1)) {
        for (int top : ys) {
          for (int bottom : ys.tailSet(top + 1)) {
            Rectangle part = new Rectangle(left, top, right - left, bottom - top);
            if (used(part) > used(best) && taken.stream().noneMatch(part::intersects)) {
              best = part;
            }
          }
        }
      }
    }
    return best;
  }
}
