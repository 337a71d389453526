package io.github.umlpsd.imagej.windows;

import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.figures.CrystalMap;
import java.util.List;

/** The classes of pixels in their colours, half transparent, to lie over the movie. */
final class CrystalOverlay {
  private static final double OPACITY = 0.45;

  private CrystalOverlay() {}

  /**
   * The overlay.
   *
   * @param maps of the crystals, one of them that of the classes
   */
  static Overlay of(Crystals crystals, List<CrystalMap> maps) {
    int width = crystals.mask().width();
    int height = crystals.mask().height();
    float[] map = maps.stream().filter(CrystalMap::isOfClasses).findFirst().orElseThrow().values();
    int[] rgb = new int[map.length];
    for (int i = 0; i < map.length; i++) {
      rgb[i] = Float.isNaN(map[i]) ? 0 : 0xFF000000 | Palette.ofClass((int) map[i] - 1);
    }
    ImageProcessor colors = new ColorProcessor(width, height, rgb);
    colors.setInterpolationMethod(ImageProcessor.NONE);
    int binning = crystals.binning();
    ImageRoi roi = new ImageRoi(0, 0, colors.resize(width * binning, height * binning));
    roi.setZeroTransparent(true);
    roi.setOpacity(OPACITY);
    return new Overlay(roi);
  }
}
