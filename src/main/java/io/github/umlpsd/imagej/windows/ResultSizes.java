package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
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
      List.of(of(380, 320, 200), of(300, 280, 175), of(250, 250, 150), of(200, 225, 130));

  /** What a window adds to its image: title, line of information, legend. */
  private static final Dimension AROUND_MAP = new Dimension(14, 98);

  /** The same, with the labels of the axes. */
  private static final Dimension AROUND_PLOT = new Dimension(100, 145);

  private static ResultSizes of(int mapPixels, int frameWidth, int frameHeight) {
    return new ResultSizes(mapPixels, new Dimension(frameWidth, frameHeight));
  }

  /**
   * The largest that fit, else the largest that fit if the last windows lie on each other, or the
   * smallest of all.
   *
   * @param before sizes of the windows that come first
   * @param maps images that are shown as maps
   * @param plots number of plots
   * @param after sizes of the windows that come last
   */
  static ResultSizes fitting(
      List<Dimension> before,
      List<ImagePlus> maps,
      int plots,
      List<Dimension> after,
      Rectangle screen) {
    for (List<Dimension> last : List.of(after, after.subList(0, Math.min(1, after.size())))) {
      for (ResultSizes sizes : FALLING) {
        List<Dimension> windows = new ArrayList<>(before);
        maps.forEach(map -> windows.add(sizes.mapWindow(map)));
        windows.addAll(Collections.nCopies(plots, plus(sizes.plotFrame, AROUND_PLOT)));
        windows.addAll(last);
        if (WindowTiles.fit(windows, screen)) {
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
