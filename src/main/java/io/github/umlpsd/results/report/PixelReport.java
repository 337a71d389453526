package io.github.umlpsd.results.report;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.NiceNumbers;
import io.github.umlpsd.results.report.HtmlReport.Grid;
import io.github.umlpsd.results.report.HtmlReport.Section;
import io.github.umlpsd.results.tables.Betas;
import io.github.umlpsd.results.tables.ClassHint;
import io.github.umlpsd.results.tables.PixelTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

  private static Grid classes(PixelAnalysis analysis) {
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k < analysis.classes().count(); k++) {
      Betas betas = PixelTables.betas(analysis, k);
      List<String> row = new ArrayList<>();
      row.add(String.valueOf(k + 1));
      row.add(String.valueOf(analysis.classes().clustering().sizes()[k]));
      row.add(ClassHint.of(analysis, k));
      row.addAll(ClassCells.law(analysis.classSpectra().get(k)));
      row.add(ClassCells.meanAndSd(betas));
      row.add(String.valueOf(betas.values().length));
      row.addAll(ClassCells.blinking(analysis.blinking().classes().get(k)));
      rows.add(row);
    }
    List<String> columns = new ArrayList<>(List.of("Class", "Pixels", "Hint"));
    columns.addAll(ClassCells.LAW);
    columns.addAll(List.of("\u03b2 of pixels", "of how many"));
    columns.addAll(ClassCells.BLINKING);
    return new Grid(
        "\u03b2 of the class: of the mean spectrum, \u00b1 standard error. \u03b2 of pixels: mean"
            + " \u00b1 standard deviation over those that are not mostly noise. ON fraction: of the"
            + " pixels with two states. Correlation time: median over the pixels that have one. The"
            + " hint is only a suggestion.",
        columns,
        rows);
  }
}
