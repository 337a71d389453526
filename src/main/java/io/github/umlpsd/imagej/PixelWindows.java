package io.github.umlpsd.imagej;

import ij.IJ;
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
  private static final Set<String> PLOTTED =
      Set.of("profiles", "centroids", "class_spectra", "beta_histogram");

  private static final double OPACITY = 0.45;

  private PixelWindows() {}

  static void show(ImagePlus movie, PixelAnalysis analysis) {
    movie.setOverlay(overlay(analysis));
    PixelInspector inspector = new PixelInspector(analysis);
    MapImages.of(analysis)
        .forEach(
            (name, image) -> {
              boolean single = analysis.classes().count() == 1;
              if (single && name.startsWith("beta_map_cluster")) {
                return;
              }
              image.setTitle(name + " of " + analysis.name());
              image.show();
              addBar(image);
              inspector.listenTo(image);
            });
    for (Table table : PixelTables.summaries(analysis)) {
      if (!table.name().equals("centroids")) {
        TableWindows.of(table).show("UML-PSD pixel " + table.name());
      }
    }
    for (Figure figure : PixelFigures.of(analysis)) {
      if (PLOTTED.contains(figure.name())) {
        PlotWindows.of(figure).forEach(Plot::show);
      }
    }
  }

  private static void addBar(ImagePlus image) {
    IJ.run(
        image,
        "Calibration Bar...",
        "location=[Upper Right] fill=White label=Black number=5 decimal=2 font=12 zoom=1 overlay");
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
