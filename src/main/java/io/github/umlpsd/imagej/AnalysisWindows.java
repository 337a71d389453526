package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.gui.Plot;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.io.AnalysisTables;
import io.github.umlpsd.io.ChoiceTable;
import io.github.umlpsd.io.Table;
import io.github.umlpsd.report.AnalysisFigures;
import io.github.umlpsd.report.Figure;
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
    for (Table table : AnalysisTables.all(analysis)) {
      if (LISTED.contains(table.name())) {
        show(table);
      }
    }
    show(ChoiceTable.of(analysis.classes().choice()));
    for (Figure figure : AnalysisFigures.of(analysis)) {
      if (PLOTTED.contains(figure.name())) {
        PlotWindows.of(figure).forEach(Plot::show);
      }
    }
  }

  static void show(Table table) {
    TableWindows.of(table).show("UML-PSD " + table.name());
  }
}
