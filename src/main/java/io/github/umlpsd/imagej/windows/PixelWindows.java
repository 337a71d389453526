package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.figures.PixelFigures;
import io.github.umlpsd.results.tables.PixelTables;
import io.github.umlpsd.results.tables.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows an analysis of pixels in ImageJ: maps with calibration bars, tables, plots, and the classes
 * as overlay on the movie. A click on a map shows the trace and the spectrum of the pixel.
 */
public final class PixelWindows {
  /** Tables and figures that are long, or for the files only, have no windows. */
  private static final Set<String> LISTED = Set.of("clusters", "profiles", "psd");

  private static final Set<String> PLOTTED =
      Set.of("profiles", "centroids", "class_spectra", "beta_histogram");

  private static final double OPACITY = 0.45;

  private PixelWindows() {}

  /**
   * Crystals that were analysed alone share one set of maps and one table of classes; the plots of
   * each are in its result folder only.
   *
   * @param name of the movie
   * @param analyses one, or one for each crystal
   */
  public static void show(ImagePlus movie, String name, List<PixelAnalysis> analyses) {
    movie.setOverlay(overlay(analyses));
    Map<String, ImagePlus> maps = MapImages.of(analyses);
    if (analyses.get(0).classes().count() == 1) {
      maps.keySet().removeIf(map -> map.startsWith("beta_map_cluster"));
    }
    maps.forEach((map, image) -> image.setTitle(map + " of " + name));
    List<ImagePlus> images = List.copyOf(maps.values());
    if (analyses.size() == 1) {
      PixelAnalysis analysis = analyses.get(0);
      ResultWindows.show(movie, images, figures(analysis), tables(analysis));
    } else {
      ResultWindows.show(
          movie, images, List.of(), List.of(ofPixels(PixelTables.clusters(analyses))));
    }
    PixelInspector inspector = new PixelInspector(analyses);
    images.stream().filter(ImagePlus::isVisible).forEach(inspector::listenTo);
  }

  private static List<Figure> figures(PixelAnalysis analysis) {
    return PixelFigures.of(analysis).stream().filter(f -> PLOTTED.contains(f.name())).toList();
  }

  private static List<Table> tables(PixelAnalysis analysis) {
    return PixelTables.summaries(analysis).stream()
        .filter(table -> LISTED.contains(table.name()))
        .map(PixelWindows::ofPixels)
        .toList();
  }

  /** The same with a title that tells it from a table of spots. */
  private static Table ofPixels(Table table) {
    return new Table("pixel " + table.name(), table.columns(), table.rows());
  }

  /** The classes in their colours, half transparent. */
  private static Overlay overlay(List<PixelAnalysis> analyses) {
    Mask mask = analyses.get(0).mask();
    float[] map = MapImages.together(analyses, PixelAnalysis::clusterMap);
    int[] rgb = new int[map.length];
    for (int i = 0; i < map.length; i++) {
      rgb[i] = Float.isNaN(map[i]) ? 0 : 0xFF000000 | Palette.ofClass((int) map[i] - 1);
    }
    ImageProcessor colors = new ColorProcessor(mask.width(), mask.height(), rgb);
    int binning = analyses.get(0).settings().pixels().binning();
    colors.setInterpolationMethod(ImageProcessor.NONE);
    ImageRoi roi =
        new ImageRoi(0, 0, colors.resize(mask.width() * binning, mask.height() * binning));
    roi.setZeroTransparent(true);
    roi.setOpacity(OPACITY);
    return new Overlay(roi);
  }
}
