package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.io.AnalysisTables;
import io.github.umlpsd.io.Table;

/** Shows an analysis in ImageJ: tables, plots, and the spots as overlay on the movie. */
public final class AnalysisWindows {
  private AnalysisWindows() {}

  /** Opens the windows. The pixels of the image are not changed. */
  public static void show(ImagePlus image, Analysis analysis) {
    if (analysis.field().isPresent()) {
      image.setOverlay(SpotRois.overlay(SpotRois.of(analysis)));
    }
    for (Table table : AnalysisTables.all(analysis)) {
      if (!table.name().equals("dwell_times") && !table.name().equals("centroids")) {
        TableWindows.of(table).show("UML-PSD " + table.name());
      }
    }
  }
}
