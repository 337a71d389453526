package io.github.umlpsd.results.report;

import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.results.charts.NiceNumbers;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Sample;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What reports tell of a class, whether its members are spots or pixels, as texts of cells. */
final class ClassCells {
  /** Columns of {@link #law}. */
  static final List<String> LAW = List.of("\u03b2 of the class", "Model");

  /** Columns of {@link #blinking}. */
  static final List<String> BLINKING =
      List.of("ON fraction", "Two-state", "Bleached", "Correlation time (s)");

  private static final String NONE = "\u2013";

  private ClassCells() {}

  /** The law of the class spectrum. */
  static List<String> law(Optional<ClassSpectrum> spectrum) {
    Optional<PowerLawFit> fit = spectrum.flatMap(ClassSpectrum::fit);
    return List.of(
        fit.map(f -> plusMinus(OptionalDouble.of(f.beta()), OptionalDouble.of(f.betaError())))
            .orElse(NONE),
        fit.map(f -> f.model().key()).orElse(NONE));
  }

  /** The exponents of the members. */
  static String meanAndSd(double[] betas) {
    Sample sample = new Sample(betas);
    return plusMinus(sample.mean(), sample.sd());
  }

  /** How a class blinks. */
  static List<String> blinking(ClassBlinking blinking) {
    OptionalDouble correlation = blinking.correlationSecondsMedian();
    return List.of(
        plusMinus(blinking.onFractionMean(), blinking.onFractionSd()),
        blinking.twoState() + " of " + blinking.traces(),
        blinking.bleached() + " of " + blinking.traces(),
        correlation.isPresent() ? NiceNumbers.format(correlation.getAsDouble()) : NONE);
  }

  private static String plusMinus(OptionalDouble value, OptionalDouble error) {
    if (value.isEmpty()) {
      return NONE;
    }
    return error.isPresent()
        ? NiceNumbers.withError(value.getAsDouble(), error.getAsDouble())
        : String.format(Locale.ROOT, "%.2f", value.getAsDouble());
  }
}
