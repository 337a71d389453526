package io.github.umlpsd.results.report;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Choice;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.NiceNumbers;
import io.github.umlpsd.results.figures.AnalysisFigures;
import io.github.umlpsd.results.report.HtmlReport.Grid;
import io.github.umlpsd.results.report.HtmlReport.Picture;
import io.github.umlpsd.results.report.HtmlReport.Section;
import io.github.umlpsd.results.tables.ChoiceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An analysis as a page for people. */
public final class AnalysisReport {
  private static final String PAPER =
      "Please cite the method: Mukherjee et al., Nature Communications 2026,"
          + " doi 10.1038/s41467-026-68939-7.";

  private AnalysisReport() {}

  /**
   * @param figures of {@link AnalysisFigures}
   * @param pngs the figures as PNG files, in the same order
   */
  public static HtmlReport of(Analysis analysis, List<Figure> figures, List<byte[]> pngs) {
    List<Section> sections = new ArrayList<>();
    sections.add(ClassSection.of(analysis));
    sections.add(new Section("Figures", List.of(), pictures(figures, pngs), List.of()));
    for (Classification classification : analysis.classifications()) {
      sections.add(choice(classification, analysis.second().isPresent()));
    }
    if (!analysis.checks().isEmpty()) {
      sections.add(checks(analysis));
    }
    sections.add(parameters(analysis.parameters().words()));
    return new HtmlReport(
        "UML-PSD: " + analysis.name(),
        List.of(analysis.summary(), data(analysis)),
        analysis.warnings(),
        sections,
        List.of("Made by " + Version.current() + ".", PAPER));
  }

  private static List<Picture> pictures(List<Figure> figures, List<byte[]> pngs) {
    return IntStream.range(0, pngs.size())
        .mapToObj(i -> Picture.of(figures.get(i), pngs.get(i)))
        .toList();
  }

  private static String data(Analysis analysis) {
    double interval = analysis.traces().frameIntervalSeconds();
    String traces =
        String.format(
            Locale.ROOT,
            "%d frames of %s s (%s s in all). Frame interval: %s.",
            analysis.traces().frames(),
            NiceNumbers.format(interval),
            NiceNumbers.format(interval * analysis.traces().frames()),
            analysis.traces().times().text());
    return traces
        + analysis.field().map(field -> " " + data(field)).orElse("")
        + analysis.crystals().map(crystals -> " " + data(crystals)).orElse("");
  }

  private static String data(Crystals crystals) {
    return String.format(
        Locale.ROOT,
        "Image of %d \u00d7 %d pixels.",
        crystals.mask().width(),
        crystals.mask().height());
  }

  private static String data(Field field) {
    return String.format(
        Locale.ROOT,
        "Field of %d \u00d7 %d pixels; %s found by %s, %d of them measured.",
        field.projections().width(),
        field.projections().height(),
        Count.of(field.detected().spots().size(), "spot"),
        field.detected().detector(),
        field.measured().length);
  }

  private static Section choice(Classification classification, boolean several) {
    Choice choice = classification.classes().choice();
    List<List<String>> rows =
        ChoiceTable.of(choice).rows().stream()
            .map(row -> row.stream().map(Object::toString).toList())
            .toList();
    String used =
        classification.classes().given().isPresent()
            ? "The classes and their window are those of another result (parameter classes)."
            : used(choice);
    return new Section(
        "Choice of window and number of classes" + (several ? ": " + classification.title() : ""),
        Stream.concat(
                Stream.of(used),
                choice.proposal().stream().flatMap(p -> p.classes().explanation().stream()))
            .toList(),
        List.of(),
        List.of(
            new Grid("Number of classes at this window", List.of("Criterion", "Classes"), rows)));
  }

  private static String used(Choice choice) {
    return String.format(
        Locale.ROOT,
        "Used: %s (%s) at a window of %s (%s).",
        Count.of(choice.clusters(), "class"),
        choice.clustersGiven() ? "given by the user" : "proposed",
        choice.window(),
        choice.windowOrigin());
  }

  private static Section checks(Analysis analysis) {
    boolean movie = analysis.field().isPresent() || analysis.crystals().isPresent();
    List<List<String>> rows =
        analysis.checks().stream()
            .map(check -> List.of(check.name(), check.verdict().key(), check.sentence()))
            .toList();
    return new Section(
        "Checks",
        List.of("What was looked for in the " + (movie ? "movie" : "table") + " itself."),
        List.of(),
        List.of(new Grid("", List.of("Looked for", "Verdict", "Found"), rows)));
  }

  private static Section parameters(Map<String, String> words) {
    List<List<String>> rows = new ArrayList<>();
    words.forEach((word, value) -> rows.add(List.of(word, value)));
    return new Section(
        "Parameters",
        List.of(),
        List.of(),
        List.of(new Grid("", List.of("Parameter", "Value"), rows)));
  }
}
