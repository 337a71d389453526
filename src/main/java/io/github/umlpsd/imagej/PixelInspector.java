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
import io.github.umlpsd.spectra.Spectrum;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import java.awt.Color;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Shows the raw trace and the spectrum of the pixel that a user clicks on, in two windows. */
final class PixelInspector {
  private final PixelAnalysis analysis;
  private final int[] numbers;
  private final SpectrumAnalyzer analyzer;
  private PlotWindow traceWindow;
  private PlotWindow spectrumWindow;

  PixelInspector(PixelAnalysis analysis) {
    this.analysis = analysis;
    this.numbers = analysis.pixelNumbers();
    this.analyzer =
        new SpectrumAnalyzer(
            analysis.traces().frames(),
            analysis.traces().frameIntervalSeconds(),
            analysis.settings().spectra());
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
      traceWindow = draw(traceWindow, tracePlot(trace, title(pixel, x, y)));
      Optional<Spectrum> spectrum = analyzer.analyze(trace).spectrum();
      if (spectrum.isPresent()) {
        spectrumWindow = draw(spectrumWindow, spectrumPlot(spectrum.get(), pixel, x, y));
      }
    } catch (UserException e) {
      IJ.error("UML-PSD", e.getMessage());
    }
  }

  private String title(int pixel, int x, int y) {
    int label = analysis.classes().labels()[pixel];
    return String.format(
        Locale.ROOT,
        "Pixel (%d, %d), %s, beta = %.2f",
        x,
        y,
        label < 0 ? "unclassified" : "class " + (label + 1),
        analysis.fits().beta()[pixel]);
  }

  private Plot tracePlot(double[] trace, String title) {
    double[] seconds = new double[trace.length];
    Arrays.setAll(seconds, t -> t * analysis.traces().frameIntervalSeconds());
    Plot plot = new Plot(title, "Time (s)", "Counts");
    plot.setColor(Color.BLACK);
    plot.add("line", seconds, trace);
    return plot;
  }

  private Plot spectrumPlot(Spectrum spectrum, int pixel, int x, int y) {
    Plot plot =
        new Plot(
            "Spectrum of " + title(pixel, x, y),
            "Frequency (Hz)",
            "Power spectral density (counts^2/Hz)");
    plot.setColor(Color.BLACK);
    plot.add("line", spectrum.frequencyHz(), spectrum.density());
    double amplitude = analysis.fits().amplitude()[pixel];
    double floor = analysis.fits().floor()[pixel];
    if (!Double.isNaN(amplitude)) {
      double beta = analysis.fits().beta()[pixel];
      double[] law = new double[spectrum.size()];
      Arrays.setAll(
          law,
          i ->
              amplitude * Math.pow(spectrum.frequencyHz()[i], -beta)
                  + (Double.isNaN(floor) ? 0 : floor));
      plot.setColor(Color.RED);
      plot.add("line", spectrum.frequencyHz(), law);
    }
    plot.setAxisXLog(true);
    plot.setAxisYLog(true);
    return plot;
  }

  private static PlotWindow draw(PlotWindow window, Plot plot) {
    if (window == null || window.isClosed()) {
      return plot.show();
    }
    window.drawPlot(plot);
    window.setTitle(plot.getTitle());
    return window;
  }
}
