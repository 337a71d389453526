package io.github.umlpsd.imagej;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.ImageCanvas;
import ij.gui.Plot;
import ij.gui.PlotWindow;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.pixels.PixelAnalysis;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;

/** Shows the raw trace and the spectrum of the pixel that a user clicks on, in two windows. */
final class PixelInspector {
  private final PixelAnalysis analysis;
  private final int[] numbers;
  private final PixelPlots plots;
  private PlotWindow traceWindow;
  private PlotWindow spectrumWindow;

  PixelInspector(PixelAnalysis analysis) {
    this.analysis = analysis;
    this.numbers = analysis.pixelNumbers();
    this.plots = new PixelPlots(analysis);
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
    boolean inside =
        x >= 0 && y >= 0 && x < analysis.mask().width() && y < analysis.mask().height();
    int pixel = inside ? numbers[y * analysis.mask().width() + x] : -1;
    if (pixel < 0) {
      IJ.showStatus("Pixel (" + x + ", " + y + ") lies outside of the mask.");
      return;
    }
    try {
      double[] trace = analysis.traces().trace(pixel, new Workers(0, Progress.NONE));
      traceWindow = draw(traceWindow, plots.trace(pixel, trace));
      plots.spectrum(pixel, trace).ifPresent(this::drawSpectrum);
    } catch (UserException e) {
      IJ.error("UML-PSD", e.getMessage());
    }
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
      return plot.show();
    }
    window.drawPlot(plot);
    window.getImagePlus().setTitle(plot.getTitle());
    return window;
  }
}
