package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import io.github.umlpsd.io.PixelTables;
import io.github.umlpsd.io.Table;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.report.Figure;
import io.github.umlpsd.report.Palette;
import io.github.umlpsd.report.PixelFigures;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows an analysis of pixels in ImageJ: maps with calibration bars, tables, plots, and the classes
 * as overlay on the movie. A click on a map shows the trace and the spectrum of the pixel.
 */
final class PixelWindows {
  /** Tables and figures that are long, or for the files only, have no windows. */
  private static final Set<String> LISTED = Set.of("clusters", "profiles", "psd");

  private static final Set<String> PLOTTED =
      Set.of("profiles", "centroids", "class_spectra", "beta_histogram");

  private static final double OPACITY = 0.45;

  private PixelWindows() {}

  static void show(ImagePlus movie, PixelAnalysis analysis) {
    movie.setOverlay(overlay(analysis));
    Map<String, ImagePlus> maps = MapImages.of(analysis);
    if (analysis.classes().count() == 1) {
      maps.keySet().removeIf(name -> name.startsWith("beta_map_cluster"));
    }
    maps.forEach((name, image) -> image.setTitle(name + " of " + analysis.name()));
    List<Figure> figures =
        PixelFigures.of(analysis).stream().filter(f -> PLOTTED.contains(f.name())).toList();
    List<Table> tables =
        PixelTables.summaries(analysis).stream()
            .filter(table -> LISTED.contains(table.name()))
            .map(table -> new Table("pixel " + table.name(), table.columns(), table.rows()))
            .toList();
    ResultWindows.show(movie, List.copyOf(maps.values()), figures, tables);
    PixelInspector inspector = new PixelInspector(analysis);
    maps.values().stream().filter(ImagePlus::isVisible).forEach(inspector::listenTo);
  }

  /** The classes in their colours, half transparent. */
  private static Overlay overlay(PixelAnalysis analysis) {
    int width = analysis.mask().width();
    int height = analysis.mask().height();
    float[] map = analysis.clusterMap();
    int[] rgb = new int[map.length];
    for (int i = 0; i < map.length; i++) {
      rgb[i] = Float.isNaN(map[i]) ? 0 : 0xFF000000 | Palette.ofClass((int) map[i] - 1);
    }
    ImageProcessor colors = new ColorProcessor(width, height, rgb);
    int binning = analysis.settings().pixels().binning();
    colors.setInterpolationMethod(ImageProcessor.NONE);
    ImageRoi roi = new ImageRoi(0, 0, colors.resize(width * binning, height * binning));
    roi.setZeroTransparent(true);
    roi.setOpacity(OPACITY);
    return new Overlay(roi);
  }
}
