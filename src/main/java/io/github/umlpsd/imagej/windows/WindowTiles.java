package io.github.umlpsd.imagej.windows;

import ij.IJ;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the windows of a result lie on a screen: the movie in the upper left corner, maps and plots
 * beside and below it, tables in a row along the lower edge. Nothing covers the movie. Tables
 * overlap where the row is too short for all; plots, and after them maps, lie in piles where they
 * do not find a place each.
 *
 * @param maps upper left corners
 * @param plots upper left corners
 * @param tables upper left corners
 * @param log place of ImageJ's log, behind the tables
 */
record WindowTiles(List<Point> maps, List<Point> plots, List<Point> tables, Rectangle log) {
  /** Wide enough for most of a sentence, in pixels. */
  private static final int LOG_WIDTH = 560;

  /**
   * What is to be placed.
   *
   * @param movie size of the movie's window; without extent if there is none
   * @param maps sizes of the windows of maps
   * @param plots sizes of the windows of plots
   * @param tables number of windows of the size of a table
   * @param log whether ImageJ's log is open
   */
  record Windows(
      Dimension movie, List<Dimension> maps, List<Dimension> plots, int tables, boolean log) {

    /** The same with these maps and plots. */
    Windows with(List<Dimension> ofMaps, List<Dimension> ofPlots) {
      return new Windows(movie, ofMaps, ofPlots, tables, log);
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

  /**
   * How many windows may lie on each other.
   *
   * @param maps of a pile; 1 for none on another
   * @param plots the same
   */
  record Depth(int maps, int plots) {
    /** All that can be, the better ones first. */
    static List<Depth> of(int maps, int plots) {
      List<Depth> depths = new ArrayList<>();
      for (int deepMaps = 1; deepMaps <= Math.max(1, maps); deepMaps++) {
        for (int deepPlots = 1; deepPlots <= Math.max(1, plots); deepPlots++) {
          depths.add(new Depth(deepMaps, deepPlots));
        }
      }
      return depths;
    }
  }

  /** Places all, in piles as low as there is room for. */
  static WindowTiles of(Windows windows, Rectangle screen) {
    return Depth.of(windows.maps.size(), windows.plots.size()).stream()
        .flatMap(depth -> of(windows, screen, depth).stream())
        .findFirst()
        .orElseGet(() -> onePile(windows, screen));
  }

  /** Places all in piles of a depth; empty if there is no room. */
  static Optional<WindowTiles> of(Windows windows, Rectangle screen, Depth depth) {
    Rectangle movie = new Rectangle(screen.getLocation(), windows.movie);
    Rectangle row = row(windows, screen);
    FreePlaces free = new FreePlaces(screen, List.of(movie, row));
    return WindowPiles.place(windows.maps, depth.maps, free)
        .flatMap(
            maps ->
                WindowPiles.place(windows.plots, depth.plots, free)
                    .map(
                        plots ->
                            new WindowTiles(maps, plots, tables(windows, row), log(windows, row))));
  }

  /** Where the tables lie: to the right of the movie if that reaches down to them. */
  private static Rectangle row(Windows windows, Rectangle screen) {
    int height =
        windows.tables == 0 && !windows.log ? 0 : Math.min(screen.height, TableWindows.SIZE.height);
    int y = screen.y + screen.height - height;
    int left = screen.y + windows.movie.height > y ? windows.movie.width : 0;
    int width = Math.max(screen.width - left, Math.min(screen.width, TableWindows.SIZE.width));
    return new Rectangle(screen.x + screen.width - width, y, width, height);
  }

  /** Side by side, overlapping where the row is short. */
  private static List<Point> tables(Windows windows, Rectangle row) {
    int width = TableWindows.SIZE.width;
    int room = row.width - (windows.log ? log(windows, row).width : 0) - width;
    int step = Math.max(0, Math.min(width, room / Math.max(1, windows.tables - 1)));
    return IntStream.range(0, windows.tables)
        .mapToObj(i -> new Point(row.x + i * step, row.y))
        .toList();
  }

  private static Rectangle log(Windows windows, Rectangle row) {
    int least = TableWindows.SIZE.width;
    int width = Math.max(least, Math.min(LOG_WIDTH, row.width - least));
    int left = Math.min(windows.tables * least, row.width - width);
    return new Rectangle(row.x + left, row.y, width, row.height);
  }

  /** On a screen that is too small for anything else: beside the movie as far as there is room. */
  private static WindowTiles onePile(Windows windows, Rectangle screen) {
    List<Dimension> all = new ArrayList<>(windows.maps);
    all.addAll(windows.plots);
    int widest = all.stream().mapToInt(window -> window.width).max().orElse(0);
    int tallest = all.stream().mapToInt(window -> window.height).max().orElse(0);
    int x = screen.x + Math.max(0, Math.min(windows.movie.width, screen.width - widest));
    int room = Math.max(1, screen.height - tallest);
    Rectangle row = row(windows, screen);
    List<Point> places =
        IntStream.range(0, all.size())
            .mapToObj(i -> new Point(x, screen.y + i * WindowPiles.STEP % room))
            .toList();
    int maps = windows.maps.size();
    return new WindowTiles(
        places.subList(0, maps),
        places.subList(maps, all.size()),
        tables(windows, row),
        log(windows, row));
  }
}
