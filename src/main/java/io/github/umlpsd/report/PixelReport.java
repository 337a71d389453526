package io.github.umlpsd.report;

import static io.github.umlpsd.report.AnalysisReport.NONE;

import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.io.Betas;
import io.github.umlpsd.io.ClassHint;
import io.github.umlpsd.io.PixelTables;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.report.HtmlReport.Section;
import io.github.umlpsd.report.HtmlReport.Table;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.PowerLawFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** An analysis of pixels as a page for people. */
final class PixelReport {
  private PixelReport() {}

  static HtmlReport of(
      PixelAnalysis analysis, Parameters parameters, List<Figure> figures, List<byte[]> pngs) {
    return new HtmlReport(
        "UML-PSD: " + analysis.name(),
        List.of(analysis.summary(), data(analysis)),
        analysis.warnings(),
        List.of(
            new Section("Classes", List.of(), List.of(), List.of(classes(analysis))),
            new Section(
                "Maps and figures", List.of(), AnalysisReport.pictures(figures, pngs), List.of()),
            AnalysisReport.choice(PixelTables.choice(analysis), List.of()),
            AnalysisReport.parameters(parameters.words())),
        List.of("Made by " + Version.current() + ".", AnalysisReport.PAPER));
  }

  private static String data(PixelAnalysis analysis) {
    double interval = analysis.traces().frameIntervalSeconds();
    return String.format(
        Locale.ROOT,
        "%d frames of %s s (%s s in all); image of %d \u00d7 %d pixels.",
        analysis.traces().frames(),
        NiceNumbers.format(interval),
        NiceNumbers.format(interval * analysis.traces().frames()),
        analysis.mask().width(),
        analysis.mask().height());
  }

  private static Table classes(PixelAnalysis analysis) {
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k < analysis.classes().count(); k++) {
      Optional<PowerLawFit> fit = analysis.classSpectra().get(k).flatMap(ClassSpectrum::fit);
      Betas betas = PixelTables.betas(analysis, k);
      ClassBlinking blinking = analysis.blinking().classes().get(k);
      rows.add(
          List.of(
              String.valueOf(k + 1),
              String.valueOf(analysis.classes().clustering().sizes()[k]),
              ClassHint.of(analysis, k),
              fit.map(f -> AnalysisReport.plusMinus(f.beta(), OptionalDouble.of(f.betaError())))
                  .orElse(NONE),
              fit.map(f -> f.model().key()).orElse(NONE),
              AnalysisReport.meanAndSd(betas),
              String.valueOf(betas.values().length),
              blinking.onFractionMean().isPresent()
                  ? AnalysisReport.plusMinus(
                      blinking.onFractionMean().getAsDouble(), blinking.onFractionSd())
                  : NONE,
              blinking.twoState() + " of " + blinking.traces(),
              blinking.bleached() + " of " + blinking.traces()));
    }
    return new Table(
        "\u03b2 of the class: of the mean spectrum, \u00b1 standard error. \u03b2 of pixels: mean"
            + " \u00b1 standard deviation over those that are not mostly noise. ON fraction: of the"
            + " pixels with two states. The hint is only a suggestion.",
        List.of(
            "Class",
            "Pixels",
            "Hint",
            "\u03b2 of the class",
            "Model",
            "\u03b2 of pixels",
            "of how many",
            "ON fraction",
            "Two-state",
            "Bleached"),
        rows);
  }
}
