package io.github.umlpsd.imagej.windows;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.ImageCanvas;
import ij.gui.Plot;
import ij.gui.PlotWindow;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.pixels.Mask;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;

/** Shows the raw trace and the spectrum of the pixel that a user clicks on, in two windows. */
final class PixelInspector {
  private final List<Pixels> all;
  private PlotWindow traceWindow;
  private PlotWindow spectrumWindow;

  /** Pixels that were analysed together. */
  private record Pixels(Analysis analysis, Mask mask, int[] places, PixelPlots plots) {
    static Pixels of(Analysis analysis) {
      Mask mask = analysis.crystals().orElseThrow().mask();
      return new Pixels(analysis, mask, mask.places(), new PixelPlots(analysis));
    }

    /** Number of the pixel at a place of the maps, negative if there is none. */
    int pixel(int x, int y) {
      int width = mask.width();
      boolean inside = x >= 0 && y >= 0 && x < width && y < mask.height();
      return inside ? Arrays.binarySearch(places, y * width + x) : -1;
    }
  }

  PixelInspector(List<Analysis> analyses) {
    all = analyses.stream().map(Pixels::of).toList();
  }

  /** Waits for clicks on the image, which is shown. */
  void listenTo(ImagePlus image) {
    ImageCanvas canvas = image.getCanvas();
    canvas.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            int x = canvas.offScreenX(event.getX());
            int y = canvas.offScreenY(event.getY());
            // A trace may have to be read from the movie, which must not block the windows.
            new Thread(() -> show(x, y), "uml-psd-pixel").start();
          }
        });
  }

  private synchronized void show(int x, int y) {
    try {
      all.stream()
          .filter(crystals -> crystals.pixel(x, y) >= 0)
          .findFirst()
          .ifPresentOrElse(
              crystals -> show(crystals, crystals.pixel(x, y)),
              () -> IJ.showStatus("Pixel (" + x + ", " + y + ") lies outside of the mask."));
    } catch (UserException e) {
      IJ.error("UML-PSD", e.getMessage());
    }
  }

  private void show(Pixels crystals, int pixel) {
    double[] trace = crystals.analysis.traces().trace(pixel, new Workers(0, Progress.NONE));
    traceWindow = draw(traceWindow, crystals.plots.trace(pixel, trace));
    crystals.plots.spectrum(pixel, trace).ifPresent(this::drawSpectrum);
  }

  /** Opens the second window below the first. */
  private void drawSpectrum(Plot plot) {
    boolean isNew = isGone(spectrumWindow);
    spectrumWindow = draw(spectrumWindow, plot);
    if (isNew) {
      spectrumWindow.setLocation(traceWindow.getX(), traceWindow.getY() + traceWindow.getHeight());
    }
  }

  private static boolean isGone(PlotWindow window) {
    return window == null || window.isClosed();
  }

  private static PlotWindow draw(PlotWindow window, Plot plot) {
    if (isGone(window)) {
      PlotWindow opened = plot.show();
      OwnImages.mark(opened.getImagePlus(), null);
      Rectangle screen = WindowTiles.screen();
      // The movie is on the left.
      opened.setLocation(screen.x + screen.width - opened.getWidth(), screen.y);
      return opened;
    }
    window.drawPlot(plot);
    window.getImagePlus().setTitle(plot.getTitle());
    return window;
  }
}
