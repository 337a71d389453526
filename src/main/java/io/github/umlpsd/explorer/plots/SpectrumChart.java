package io.github.umlpsd.explorer.plots;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.results.figures.ClassStyle;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.Spectrum;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.spectra.Units;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The spectrum of one trace with its interval and law, above the mean of its class. */
public final class SpectrumChart {
  private static final int FIT_POINTS = 60;

  private SpectrumChart() {}

  /**
   * @param label class of the trace from 0; negative for none
   */
  public static Chart of(Analysis analysis, OneTrace trace, int label) {
    TraceSpectrum found = trace.spectrum();
    List<Series> series = new ArrayList<>();
    // The first series is drawn on top.
    found.fit().ifPresent(fit -> series.add(law(fit)));
    found.spectrum().ifPresent(spectrum -> series.add(ofTrace(trace.name(), spectrum)));
    if (label >= 0) {
      analysis
          .leading()
          .results()
          .get(label)
          .spectrum()
          .ifPresent(of -> series.add(ofClass(of, label)));
    }
    boolean relative = analysis.parameters().spectra().units() == Units.RELATIVE;
    Chart chart =
        new Chart(
                "",
                Axis.log("Frequency (Hz)"),
                Axis.log(
                    "PSD ("
                        + (relative ? "1/Hz" : analysis.traces().unit().key() + "\u00b2/Hz")
                        + ")"))
            .withSeries(series);
    return found.reason().isEmpty() ? chart : chart.withNotes(List.of(found.reason()));
  }

  private static Series ofClass(ClassSpectrum spectrum, int label) {
    return Series.line(
            ClassStyle.LEADING.name(label),
            spectrum.mean().frequencyHz(),
            spectrum.mean().density(),
            ClassStyle.LEADING.color(label))
        .withWidth(1.2);
  }

  private static Series ofTrace(String name, Spectrum spectrum) {
    return Series.line(name, spectrum.frequencyHz(), spectrum.density(), 0x555555)
        .withBand(spectrum.low(), spectrum.high());
  }

  private static Series law(PowerLawFit fit) {
    double[] x = new double[FIT_POINTS];
    double ratio = fit.bandMaxHz() / fit.bandMinHz();
    Arrays.setAll(x, i -> fit.bandMinHz() * Math.pow(ratio, i / (FIT_POINTS - 1.0)));
    String name =
        String.format(
            Locale.ROOT,
            "\u03b2 = %.2f (%.2f to %.2f)",
            fit.beta(),
            fit.betaInterval().low(),
            fit.betaInterval().high());
    return Series.line(name, x, Arrays.stream(x).map(fit::density).toArray(), Palette.INK)
        .withDash(Series.Dash.DASHED)
        .withWidth(1.2);
  }
}
