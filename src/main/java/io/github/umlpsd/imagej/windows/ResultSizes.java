package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import io.github.umlpsd.imagej.windows.WindowTiles.Windows;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.List;

/**
 * How large result windows open: as large as all of them find a place on the screen beside each
 * other.
 *
 * @param mapPixels longer edge of a map
 * @param plotFrame width and height within the axes of a plot
 */
record ResultSizes(int mapPixels, Dimension plotFrame) {
  private static final List<ResultSizes> FALLING =
      List.of(
          of(380, 320, 200),
          of(300, 280, 175),
          of(250, 250, 150),
          of(200, 225, 130),
          of(200, 200, 125),
          of(160, 225, 130),
          of(160, 200, 125));

  /** What a window adds to its image: title, line of information, legend. */
  private static final Dimension AROUND_MAP = new Dimension(14, 68);

  /** The same, with the labels of the axes. */
  private static final Dimension AROUND_PLOT = new Dimension(106, 115);

  private static ResultSizes of(int mapPixels, int frameWidth, int frameHeight) {
    return new ResultSizes(mapPixels, new Dimension(frameWidth, frameHeight));
  }

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
    for (WindowTiles.Depth depth : WindowTiles.Depth.of(maps.size(), plots)) {
      for (ResultSizes sizes : FALLING) {
        List<Dimension> ofMaps =
            maps.stream().map(map -> plus(sizes.mapWindow(map), border)).toList();
        Dimension plot = plus(plus(sizes.plotFrame, AROUND_PLOT), border);
        Windows windows = others.with(ofMaps, Collections.nCopies(plots, plot));
        if (WindowTiles.of(windows, screen, depth).isPresent()) {
          return sizes;
        }
      }
    }
    return FALLING.get(FALLING.size() - 1);
  }

  private Dimension mapWindow(ImagePlus map) {
    double zoom = MapWindow.zoom(map, mapPixels);
    Dimension image = new Dimension((int) (zoom * map.getWidth()), (int) (zoom * map.getHeight()));
    return plus(image, AROUND_MAP);
  }

  private static Dimension plus(Dimension a, Dimension b) {
    return new Dimension(a.width + b.width, a.height + b.height);
  }
}
