package io.github.umlpsd.results.figures;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.NiceNumbers;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Mean power spectra of the classes with their 95 % bands, fitted laws, and the white levels: the
 * fitted floor over the whole band, and that of the shot noise at its upper end.
 */
public final class ClassSpectraFigure {
  private static final int FIT_POINTS = 60;

  /** A floor below this part of the lowest density is none, and would only stretch the axis. */
  private static final double LEAST_FLOOR = 0.01;

  private ClassSpectraFigure() {}

  /**
   * @param shotNoise density of each class's shot noise if a count is a photo-electron; empty for a
   *     class without one
   * @param unit of the density, for example {@code counts\u00b2/Hz}
   */
  public static Chart of(
      List<Optional<ClassSpectrum>> spectra,
      List<OptionalDouble> shotNoise,
      String unit,
      ClassStyle style) {
    List<Series> series = new ArrayList<>();
    for (int k = 0; k < spectra.size(); k++) {
      if (spectra.get(k).isPresent()) {
        add(series, k, spectra.get(k).get(), style);
        addShotNoise(series, style.color(k), spectra.get(k).get(), shotNoise.get(k));
      }
    }
    return new Chart(
            "", Axis.log("Frequency (Hz)"), Axis.log("Power spectral density (" + unit + ")"))
        .withSeries(series);
  }

  /** A bar over the upper third of the decades. */
  private static void addShotNoise(
      List<Series> series, int rgb, ClassSpectrum spectrum, OptionalDouble level) {
    double lowest = Arrays.stream(spectrum.mean().density()).min().orElse(0);
    if (level.isPresent() && level.getAsDouble() > LEAST_FLOOR * lowest) {
      double[] f = spectrum.mean().frequencyHz();
      double last = f[f.length - 1];
      double[] ends = {last / Math.cbrt(last / f[0]), last};
      double[] height = {level.getAsDouble(), level.getAsDouble()};
      series.add(Series.line("", ends, height, rgb).withWidth(2.2));
    }
  }

  private static void add(List<Series> series, int k, ClassSpectrum spectrum, ClassStyle style) {
    double[] f = spectrum.mean().frequencyHz();
    int rgb = style.color(k);
    series.add(
        Series.line(name(style.name(k), spectrum.fit()), f, spectrum.mean().density(), rgb)
            .withBand(spectrum.low(), spectrum.high()));
    if (spectrum.fit().isEmpty()) {
      return;
    }
    PowerLawFit fit = spectrum.fit().get();
    double[] x = new double[FIT_POINTS];
    double ratio = fit.bandMaxHz() / fit.bandMinHz();
    Arrays.setAll(x, i -> fit.bandMinHz() * Math.pow(ratio, i / (FIT_POINTS - 1.0)));
    double[] law = Arrays.stream(x).map(fit::density).toArray();
    series.add(Series.line("", x, law, Palette.INK).withDash(Series.Dash.DASHED).withWidth(0.8));
    double lowest = Arrays.stream(law).min().getAsDouble();
    if (fit.floor().orElse(0) > LEAST_FLOOR * lowest) {
      double[] ends = {fit.bandMinHz(), fit.bandMaxHz()};
      double[] floor = {fit.floor().getAsDouble(), fit.floor().getAsDouble()};
      series.add(Series.line("", ends, floor, rgb).withDash(Series.Dash.DOTTED).withWidth(0.8));
    }
  }

  private static String name(String name, Optional<PowerLawFit> fit) {
    return name
        + fit.map(f -> ": \u03b2 = " + NiceNumbers.withError(f.beta(), f.betaError())).orElse("");
  }
}
