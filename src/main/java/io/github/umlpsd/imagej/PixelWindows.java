package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.gui.Plot;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import io.github.umlpsd.io.PixelTables;
import io.github.umlpsd.io.Table;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.report.Figure;
import io.github.umlpsd.report.Palette;
import io.github.umlpsd.report.PixelFigures;
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
    PixelInspector inspector = new PixelInspector(analysis);
    int classes = analysis.classes().count();
    MapImages.of(analysis)
        .forEach(
            (name, image) -> {
              if (classes == 1 && name.startsWith("beta_map_cluster")) {
                return;
              }
              image.setTitle(name + " of " + analysis.name());
              MapWindow.show(image);
              image.setOverlay(
                  name.equals("cluster_map")
                      ? MapLegend.ofClasses(image, classes)
                      : MapLegend.ofScalars(image));
              inspector.listenTo(image);
            });
    for (Table table : PixelTables.summaries(analysis)) {
      if (LISTED.contains(table.name())) {
        TableWindows.of(table).show("UML-PSD pixel " + table.name());
      }
    }
    for (Figure figure : PixelFigures.of(analysis)) {
      if (PLOTTED.contains(figure.name())) {
        PlotWindows.of(figure).forEach(Plot::show);
      }
    }
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
