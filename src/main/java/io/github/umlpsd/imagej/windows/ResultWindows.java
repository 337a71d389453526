package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.Plot;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.tables.Table;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Shows maps, plots and tables beside each other. */
public final class ResultWindows {
  private ResultWindows() {}

  /**
   * Opens the windows; in a macro's batch mode maps and plots have none. Those of an earlier result
   * of the same name close first.
   *
   * @param of name of the movie or table, for titles; empty for none
   * @param movie goes before them, so that they do not hide it; null for none
   */
  public static void show(
      String of, ImagePlus movie, List<ImagePlus> maps, List<Figure> figures, List<Table> tables) {
    EarlierWindows.close(of);
    List<Window> windows = new ArrayList<>();
    boolean hasMovie = movie != null && movie.getWindow() != null;
    if (hasMovie) {
      windows.add(movie.getWindow());
    }
    ResultSizes sizes =
        ResultSizes.fitting(
            windows.stream().map(Window::getSize).toList(),
            maps,
            figures.stream().mapToInt(PlotWindows::count).sum(),
            tables.stream().map(table -> TableWindows.SIZE).toList(),
            WindowTiles.screen());
    for (ImagePlus map : maps) {
      OwnImages.mark(map, movie);
      MapWindow.show(map, sizes.mapPixels(), true);
      if (map.isVisible()) {
        EarlierWindows.mark(map, of);
        windows.add(map.getWindow());
      }
    }
    for (Figure figure : figures) {
      for (Plot plot : PlotWindows.of(figure, of, sizes.plotFrame())) {
        OwnImages.mark(plot.getImagePlus(), movie);
        windows.add(plot.show());
        EarlierWindows.mark(plot.getImagePlus(), of);
      }
    }
    windows.removeIf(Objects::isNull);
    List<Dimension> places = new ArrayList<>(windows.stream().map(Window::getSize).toList());
    for (Table table : tables) {
      windows.add(TableWindows.show(table));
      // A window tells its first size for a while.
      places.add(TableWindows.SIZE);
    }
    WindowTiles.arrange(windows, places, hasMovie, tables.size());
    windows
        .subList(windows.size() - tables.size(), windows.size())
        .forEach(window -> window.setSize(TableWindows.SIZE));
    if (movie != null && movie.getWindow() != null) {
      // Behind what the opened windows still have to say of themselves.
      EventQueue.invokeLater(() -> WindowManager.setCurrentWindow(movie.getWindow()));
      WindowManager.setCurrentWindow(movie.getWindow());
    }
  }
}
