package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import io.github.umlpsd.imagej.windows.WindowTiles.Windows;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large result windows open: as large as all of them find a place on the screen beside each
 * other.
 *
 * @param mapPixels longer edge of a map
 * @param plotFrame width and height within the axes of a plot
 */
record ResultSizes(int mapPixels, Dimension plotFrame) {
  /** Smaller ones cannot be read. */
  static final ResultSizes LEAST = new ResultSizes(160, new Dimension(200, 125));

  /** Larger ones show no more. */
  private static final ResultSizes MOST = new ResultSizes(640, new Dimension(560, 420));

  private static final int STEP = 20;

  /** Widths of a plot by its height; the last ones are nearly square. */
  private static final double[] SHAPES = {1.6, 1.4, 1.2};

  /** A plot is between this and its inverse times as wide as the widest map. */
  private static final double LIKE_A_MAP = 0.6;

  /** What a window adds to its image: title, line of information, legend. */
  private static final Dimension AROUND_MAP = new Dimension(14, 68);

  /** The same, with the labels of the axes. */
  private static final Dimension AROUND_PLOT = new Dimension(106, 115);

  /**
   * The largest that fit, in piles as low as there is room for; the smallest if none fits.
   *
   * @param others the windows beside them, without maps and plots
   * @param maps images that are shown as maps
   * @param plots number of plots
   * @param border what the computer adds to a window: title and frame
   */
  static ResultSizes fitting(
      Windows others, List<ImagePlus> maps, int plots, Rectangle screen, Dimension border) {
    List<ResultSizes> falling = falling(maps, plots);
    for (WindowTiles.Depth depth : WindowTiles.Depth.of(maps.size(), plots)) {
      Stream<ResultSizes> tried =
          LEAST.fits(others, maps, plots, screen, border, depth)
              ? falling.stream()
              : Stream.empty();
      var largest =
          tried.filter(sizes -> sizes.fits(others, maps, plots, screen, border, depth)).findFirst();
      if (largest.isPresent()) {
        return largest.get();
      }
    }
    return LEAST;
  }

  /** All sizes, those that show most first. */
  private static List<ResultSizes> falling(List<ImagePlus> maps, int plots) {
    List<ResultSizes> all = new ArrayList<>();
    int largest = maps.isEmpty() ? LEAST.mapPixels : MOST.mapPixels;
    for (int edge = LEAST.mapPixels; edge <= largest; edge += STEP) {
      for (int width = LEAST.plotFrame.width; width <= MOST.plotFrame.width; width += STEP) {
        for (double shape : SHAPES) {
          ResultSizes sizes =
              new ResultSizes(edge, new Dimension(width, (int) Math.round(width / shape)));
          if (sizes.plotFrame.height <= MOST.plotFrame.height
              && (plots == 0 || maps.isEmpty() || sizes.areAlike(maps))) {
            all.add(sizes);
          }
        }
      }
    }
    all.sort(Comparator.comparingLong((ResultSizes sizes) -> -sizes.area(maps, plots)));
    return all;
  }

  private boolean areAlike(List<ImagePlus> maps) {
    int edge = maps.stream().mapToInt(map -> image(map).width).max().orElse(plotFrame.width);
    return Math.min(edge, plotFrame.width) >= LIKE_A_MAP * Math.max(edge, plotFrame.width);
  }

  /** Pixels of the screen that show something. */
  private long area(List<ImagePlus> maps, int plots) {
    long ofMaps = maps.stream().map(this::image).mapToLong(map -> map.width * map.height).sum();
    return ofMaps + (long) plots * plotFrame.width * plotFrame.height;
  }

  private boolean fits(
      Windows others,
      List<ImagePlus> maps,
      int plots,
      Rectangle screen,
      Dimension border,
      WindowTiles.Depth depth) {
    List<Dimension> ofMaps = maps.stream().map(map -> plus(mapWindow(map), border)).toList();
    Dimension plot = plus(plus(plotFrame, AROUND_PLOT), border);
    Windows windows = others.with(ofMaps, Collections.nCopies(plots, plot));
    return WindowTiles.of(windows, screen, depth).isPresent();
  }

  private Dimension mapWindow(ImagePlus map) {
    Dimension image = image(map);
    image.width = Math.max(image.width, MapLegend.LEAST_WIDTH);
    return plus(image, AROUND_MAP);
  }

  private Dimension image(ImagePlus map) {
    double zoom = MapWindow.zoom(map, mapPixels);
    return new Dimension((int) (zoom * map.getWidth()), (int) (zoom * map.getHeight()));
  }

  private static Dimension plus(Dimension a, Dimension b) {
    return new Dimension(a.width + b.width, a.height + b.height);
  }
}
