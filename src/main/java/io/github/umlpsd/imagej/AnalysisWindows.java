package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.io.AnalysisTables;
import io.github.umlpsd.io.ChoiceTable;
import io.github.umlpsd.io.Table;
import io.github.umlpsd.report.AnalysisFigures;
import io.github.umlpsd.report.Figure;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    show(Optional.ofNullable(image.getWindow()), analysis);
  }

  /** Opens tables and plots beside each other. */
  static void show(Analysis analysis) {
    show(Optional.empty(), analysis);
  }

  private static void show(Optional<Window> movie, Analysis analysis) {
    List<Figure> figures =
        AnalysisFigures.of(analysis).stream().filter(f -> PLOTTED.contains(f.name())).toList();
    List<Table> tables = new ArrayList<>();
    tables.add(ChoiceTable.of(analysis.classes().choice()));
    AnalysisTables.all(analysis).stream()
        .filter(table -> LISTED.contains(table.name()))
        .forEach(tables::add);
    show(movie, figures, tables);
  }

  /**
   * Opens plots and tables beside each other.
   *
   * @param movie window that goes before them, so that they do not hide it
   */
  static void show(Optional<Window> movie, List<Figure> figures, List<Table> tables) {
    List<Window> windows = new ArrayList<>();
    movie.ifPresent(windows::add);
    for (Figure figure : figures) {
      PlotWindows.of(figure).forEach(plot -> windows.add(plot.show()));
    }
    for (Table table : tables) {
      windows.add(TableWindows.show(table));
    }
    WindowTiles.arrange(windows);
  }
}
