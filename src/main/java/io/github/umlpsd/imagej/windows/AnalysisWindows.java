package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.figures.AnalysisFigures;
import io.github.umlpsd.results.tables.AnalysisTables;
import io.github.umlpsd.results.tables.ChoiceTable;
import io.github.umlpsd.results.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows an analysis in ImageJ: tables, plots, and the spots as overlay on the movie. */
public final class AnalysisWindows {
  /** Tables and figures that are too many or too long for windows are in the files only. */
  private static final Set<String> LISTED = Set.of("spots", "clusters", "profiles", "psd");

  private static final Set<String> PLOTTED =
      Set.of("profiles", "class_spectra", "beta_histogram", "embedding");

  private AnalysisWindows() {}

  /** Opens the windows. The pixels of the image are not changed. */
  public static void show(ImagePlus image, Analysis analysis) {
    if (analysis.field().isPresent()) {
      image.setOverlay(SpotRois.overlay(SpotRois.of(analysis)));
    }
    open(image, analysis);
  }

  /** Opens tables and plots beside each other. */
  public static void show(Analysis analysis) {
    open(null, analysis);
  }

  private static void open(ImagePlus movie, Analysis analysis) {
    List<Figure> figures =
        AnalysisFigures.of(analysis).stream().filter(f -> PLOTTED.contains(f.name())).toList();
    List<Table> tables = new ArrayList<>();
    tables.add(ChoiceTable.of(analysis.classes().choice()));
    AnalysisTables.all(analysis).stream()
        .filter(table -> LISTED.contains(table.name()))
        .forEach(tables::add);
    ResultWindows.show(movie, List.of(), figures, tables);
  }
}
