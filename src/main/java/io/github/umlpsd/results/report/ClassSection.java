package io.github.umlpsd.results.report;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.ClassResult;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.results.figures.ClassStyle;
import io.github.umlpsd.results.report.HtmlReport.Grid;
import io.github.umlpsd.results.report.HtmlReport.Section;
import io.github.umlpsd.results.tables.BetaDifferenceTable;
import io.github.umlpsd.results.tables.ClassHint;
import io.github.umlpsd.results.tables.CrossTable;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.spectra.BetaComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The part of a report that tells of the classes. */
final class ClassSection {
  private static final String PUBLISHED =
      "The published classes compare the slow course of the traces, binned and stretched to their"
          + " range: they see bleaching, brightening and long dwells, but not how fast or by what"
          + " law a trace switches, and two traces that switch alike at other times are different"
          + " to them.";

  private static final String SWITCHING =
      "The classes by switching compare trend, spectrum, levels, and how evenly a trace switches:"
          + " they see how a trace switches, but not at what time.";

  private ClassSection() {}

  static Section of(Analysis analysis) {
    List<String> sentences = new ArrayList<>();
    List<Grid> grids = new ArrayList<>();
    for (Classification classification : analysis.classifications()) {
      grids.add(classes(analysis, classification));
    }
    analysis
        .second()
        .ifPresent(
            second -> {
              sentences.add(PUBLISHED + " " + SWITCHING);
              sentences.addAll(agreement(analysis.agreement()));
              grids.add(crossTable(analysis, second));
            });
    grids.addAll(differences(analysis));
    return new Section("Classes", sentences, List.of(), grids);
  }

  private static List<String> agreement(OptionalDouble agreement) {
    return agreement.stream()
        .mapToObj(
            index ->
                String.format(
                    Locale.ROOT,
                    "Agreement of the two: adjusted Rand index %.2f (1 = the same, 0 = by chance).",
                    index))
        .toList();
  }

  private static Grid classes(Analysis analysis, Classification classification) {
    ClassStyle style = ClassStyle.of(classification);
    String members = analysis.noun() + "s";
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k < classification.classes().count(); k++) {
      ClassResult result = classification.results().get(k);
      double[] betas = analysis.members().betas(classification.classes().members(k));
      List<String> row = new ArrayList<>();
      row.add(style.name(k));
      row.add(String.valueOf(classification.classes().clustering().sizes()[k]));
      row.add(ClassHint.of(analysis, classification, k));
      row.addAll(ClassCells.law(result.spectrum()));
      row.add(ClassCells.meanAndSd(betas));
      row.add(String.valueOf(betas.length));
      row.addAll(ClassCells.blinking(result.blinking()));
      rows.add(row);
    }
    String title = classification.title();
    List<String> columns = new ArrayList<>(List.of("Class", capital(members), "Hint"));
    columns.addAll(ClassCells.LAW);
    columns.addAll(List.of("\u03b2 of " + members, "of how many"));
    columns.addAll(ClassCells.BLINKING);
    return new Grid(
        String.format(
            Locale.ROOT,
            "%s. \u03b2 of the class: of the mean spectrum, \u00b1 standard error%s. \u03b2 of %s: mean"
                + " \u00b1 standard deviation over those that are not mostly noise. ON fraction: mean"
                + " \u00b1 standard deviation over those with two states. Correlation time: median"
                + " over those that have one. The hint is only a suggestion.",
            capital(title),
            analysis.traces().isOfPixels()
                ? " as if the pixels flickered independently; as they do not, it is too small"
                : "",
            members),
        columns,
        rows);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Grid crossTable(Analysis analysis, Classification second) {
    Table table = CrossTable.of(analysis, second);
    List<String> columns = new ArrayList<>(List.of(""));
    for (int c = 1; c < table.columns().size(); c++) {
      columns.add(
          c <= second.classes().count()
              ? ClassStyle.of(second).name(c - 1)
              : ClassStyle.of(second).name(-1));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      List<String> row = new ArrayList<>();
      row.add(ClassStyle.LEADING.name(r < analysis.classes().count() ? r : -1));
      table.rows().get(r).stream().skip(1).map(Object::toString).forEach(row::add);
      rows.add(row);
    }
    return new Grid(
        "How many " + analysis.noun() + "s are in a class of the one and of the other kind.",
        columns,
        rows);
  }

  private static List<Grid> differences(Analysis analysis) {
    List<BetaComparison> pairs =
        analysis.crystals().isPresent() ? List.of() : BetaDifferenceTable.comparisons(analysis);
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (BetaComparison pair : pairs) {
      rows.add(
          List.of(
              (pair.first() + 1) + " and " + (pair.second() + 1),
              String.format(Locale.ROOT, "%.2f and %.2f", pair.firstMedian(), pair.secondMedian()),
              String.format(Locale.ROOT, "%+.2f", pair.difference()),
              String.format(Locale.ROOT, "%.0f %%", 100 * pair.secondLarger())));
    }
    String caption =
        "How the exponents of the members differ between classes: a description. The classes were"
            + " made from the same frames, so that no p-value would hold.";
    return List.of(
        new Grid(
            caption,
            List.of("Classes", "Median exponents", "Difference", "Second larger in"),
            rows));
  }
}
