package io.github.umlpsd.imagej.windows;

import ij.gui.Plot;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.spectra.Spectrum;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.spectra.Units;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Binning;
import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The raw trace and the spectrum of one pixel as plots. */
final class PixelPlots {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 300;

  private final Analysis analysis;
  private final SpectrumAnalyzer analyzer;

  PixelPlots(Analysis analysis) {
    this.analysis = analysis;
    this.analyzer =
        new SpectrumAnalyzer(
            analysis.traces().frames(),
            analysis.traces().frameIntervalSeconds(),
            analysis.parameters().pixelSpectra());
  }

  /** Counts against time, with the window that was clustered as a thicker line. */
  Plot trace(int pixel, double[] counts) {
    double[] seconds = new double[counts.length];
    Arrays.setAll(seconds, t -> t * analysis.traces().frameIntervalSeconds());
    Plot plot = plot("Trace of " + title(pixel), "Time (s)", analysis.traces().unit().title());
    plot.setColor(Color.GRAY);
    plot.add("line", seconds, counts);
    int window = analysis.classes().choice().windowFrames();
    if (window > 1) {
      plot.setColor(Color.BLACK);
      plot.setLineWidth(2);
      plot.add("line", Binning.means(seconds, window), Binning.means(counts, window));
    }
    return plot;
  }

  /** The spectrum and its law; empty for a trace without a spectrum. */
  Optional<Plot> spectrum(int pixel, double[] counts) {
    double background = analysis.crystals().orElseThrow().backgroundCounts();
    double[] above = Arrays.stream(counts).map(value -> value - background).toArray();
    TraceSpectrum found = analyzer.analyze(above);
    return found.spectrum().map(spectrum -> spectrum(pixel, spectrum, found.fit()));
  }

  private Plot spectrum(int pixel, Spectrum spectrum, Optional<PowerLawFit> fit) {
    boolean relative = analysis.parameters().spectra().units() == Units.RELATIVE;
    Plot plot =
        plot(
            "Spectrum of " + title(pixel),
            "Frequency (Hz)",
            "Power spectral density ("
                + (relative ? "1/Hz" : analysis.traces().unit().key() + "^2/Hz")
                + ")");
    plot.setColor(Color.BLACK);
    plot.add("line", spectrum.frequencyHz(), spectrum.density());
    if (fit.isPresent()) {
      double[] band =
          Arrays.stream(spectrum.frequencyHz())
              .filter(f -> f >= fit.get().bandMinHz() && f <= fit.get().bandMaxHz())
              .toArray();
      plot.setColor(Color.RED);
      plot.setLineWidth(2);
      plot.add("line", band, Arrays.stream(band).map(fit.get()::density).toArray());
    }
    plot.setAxisXLog(true);
    plot.setAxisYLog(true);
    return plot;
  }

  private static Plot plot(String title, String x, String y) {
    Plot plot = new Plot(title, x, y);
    plot.setSize(WIDTH, HEIGHT);
    return plot;
  }

  private String title(int pixel) {
    Mask mask = analysis.crystals().orElseThrow().mask();
    int place = mask.places()[pixel];
    int width = mask.width();
    int label = analysis.classes().labels()[pixel];
    String beta =
        analysis
            .members()
            .spectra()
            .get(pixel)
            .fit()
            .map(fit -> String.format(Locale.ROOT, ", beta = %.2f", fit.beta()))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "pixel (%d, %d), %s%s",
        place % width,
        place / width,
        label < 0 ? "unclassified" : "class " + (label + 1),
        beta);
  }
}
