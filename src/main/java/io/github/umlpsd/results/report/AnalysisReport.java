package io.github.umlpsd.results.report;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Choice;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.NiceNumbers;
import io.github.umlpsd.results.figures.AnalysisFigures;
import io.github.umlpsd.results.report.HtmlReport.Grid;
import io.github.umlpsd.results.report.HtmlReport.Picture;
import io.github.umlpsd.results.report.HtmlReport.Section;
import io.github.umlpsd.results.tables.BetaTestTable;
import io.github.umlpsd.results.tables.Betas;
import io.github.umlpsd.results.tables.ChoiceTable;
import io.github.umlpsd.results.tables.ClassHint;
import io.github.umlpsd.spectra.BetaComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An analysis as a page for people. */
public final class AnalysisReport {
  static final String PAPER =
      "Please cite the method: Mukherjee et al., Nature Communications 2026,"
          + " doi 10.1038/s41467-026-68939-7.";

  private AnalysisReport() {}

  /**
   * @param figures of {@link AnalysisFigures}
   * @param pngs the figures as PNG files, in the same order
   */
  public static HtmlReport of(Analysis analysis, List<Figure> figures, List<byte[]> pngs) {
    return new HtmlReport(
        "UML-PSD: " + analysis.name(),
        List.of(analysis.summary(), data(analysis)),
        analysis.warnings(),
        List.of(
            new Section("Classes", List.of(), List.of(), tables(analysis)),
            new Section("Figures", List.of(), pictures(figures, pngs), List.of()),
            choice(
                analysis.classes().choice(),
                analysis.classes().agreementWithCombined().stream()
                    .mapToObj(AnalysisReport::agreement)
                    .toList()),
            parameters(analysis.parameters().words())),
        List.of("Made by " + Version.current() + ".", PAPER));
  }

  static List<Picture> pictures(List<Figure> figures, List<byte[]> pngs) {
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < pngs.size(); i++) {
      Figure f = figures.get(i);
      boolean wide = f.size().widthMillimeters() > 100;
      pictures.add(new Picture(f.title(), f.caption(), pngs.get(i), wide));
    }
    return pictures;
  }

  private static String data(Analysis analysis) {
    double interval = analysis.traces().frameIntervalSeconds();
    String traces =
        String.format(
            Locale.ROOT,
            "%d frames of %s s (%s s in all).",
            analysis.traces().frames(),
            NiceNumbers.format(interval),
            NiceNumbers.format(interval * analysis.traces().frames()));
    return traces + analysis.field().map(field -> " " + data(field)).orElse("");
  }

  private static String data(Field field) {
    return String.format(
        Locale.ROOT,
        "Field of %d \u00d7 %d pixels; %d spots found by %s, %d of them measured.",
        field.projections().width(),
        field.projections().height(),
        field.detected().spots().size(),
        field.detected().detector(),
        field.measured().length);
  }

  private static Grid classes(Analysis analysis) {
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k < analysis.classes().count(); k++) {
      List<String> row = new ArrayList<>();
      row.add(String.valueOf(k + 1));
      row.add(String.valueOf(analysis.classes().clustering().sizes()[k]));
      row.add(ClassHint.of(analysis, k));
      row.addAll(ClassCells.law(analysis.classSpectra().get(k)));
      row.add(ClassCells.meanAndSd(Betas.of(analysis, k)));
      row.addAll(ClassCells.blinking(analysis.classBlinking().get(k)));
      rows.add(row);
    }
    List<String> columns = new ArrayList<>(List.of("Class", "Traces", "Hint"));
    columns.addAll(ClassCells.LAW);
    columns.add("\u03b2 of members");
    columns.addAll(ClassCells.BLINKING);
    return new Grid(
        "\u03b2 of the class: of the mean spectrum, \u00b1 standard error. \u03b2 of members and ON"
            + " fraction: mean \u00b1 standard deviation over the members. Correlation time: median"
            + " over the members that have one. The hint is only a suggestion.",
        columns,
        rows);
  }

  private static List<Grid> tables(Analysis analysis) {
    List<BetaComparison> pairs = BetaTestTable.comparisons(analysis);
    if (pairs.isEmpty()) {
      return List.of(classes(analysis));
    }
    List<List<String>> rows = new ArrayList<>();
    for (BetaComparison pair : pairs) {
      rows.add(
          List.of(
              (pair.first() + 1) + " and " + (pair.second() + 1),
              String.format(Locale.ROOT, "%.2g", pair.pValue()),
              String.format(Locale.ROOT, "%.2g", pair.adjustedPValue())));
    }
    String caption =
        String.format(
            Locale.ROOT,
            "Whether the exponents of the members differ between classes (Mann\u2013Whitney)."
                + " %s; the last column allows for that (Holm).",
            rows.size() == 1 ? "One pair was tested" : rows.size() + " pairs were tested");
    Grid tests = new Grid(caption, List.of("Classes", "p", "p, all pairs"), rows);
    return List.of(classes(analysis), tests);
  }

  /**
   * @param notes further sentences
   */
  static Section choice(Choice choice, List<String> notes) {
    List<List<String>> rows =
        ChoiceTable.of(choice).rows().stream()
            .map(row -> row.stream().map(Object::toString).toList())
            .toList();
    String used =
        String.format(
            Locale.ROOT,
            "Used: %d class%s (%s) at a window of %d frames (%s).",
            choice.clusters(),
            choice.clusters() == 1 ? "" : "es",
            choice.clustersGiven() ? "given by the user" : "proposed",
            choice.windowFrames(),
            choice.windowGiven() ? "given by the user" : "proposed");
    return new Section(
        "Choice of window and number of classes",
        Stream.concat(Stream.of(used), notes.stream()).toList(),
        List.of(),
        List.of(
            new Grid("Number of classes at this window", List.of("Criterion", "Classes"), rows)));
  }

  private static String agreement(double index) {
    return String.format(
        Locale.ROOT,
        "Agreement with the classes of the combined features, which do not depend on when a trace"
            + " switches: adjusted Rand index %.2f (1 = the same, 0 = by chance).",
        index);
  }

  static Section parameters(Map<String, String> words) {
    List<List<String>> rows = new ArrayList<>();
    words.forEach((word, value) -> rows.add(List.of(word, value)));
    return new Section(
        "Parameters",
        List.of(),
        List.of(),
        List.of(new Grid("", List.of("Parameter", "Value"), rows)));
  }
}
