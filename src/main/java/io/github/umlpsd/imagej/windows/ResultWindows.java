package io.github.umlpsd.imagej.windows;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.Plot;
import ij.macro.Interpreter;
import io.github.umlpsd.imagej.input.OpenImages;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.imagej.windows.WindowTiles.Windows;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.tables.Table;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;

/** Shows maps, plots and tables beside each other. */
public final class ResultWindows {
  private ResultWindows() {}

  /**
   * Opens the windows; in a macro's batch mode maps and plots have none. Those of an earlier result
   * of the same name close first, and the movie stays the current image. ImageJ's log goes beside
   * the tables if something covers it.
   *
   * @param of name of the movie or table, for titles; empty for none
   * @param movie goes before them, so that they do not hide it; null for none
   */
  public static void show(
      String of, ImagePlus movie, List<ImagePlus> maps, List<Figure> figures, List<Table> tables) {
    EarlierWindows.close(of, movie);
    Rectangle screen = WindowTiles.screen();
    Window first = movie == null ? null : movie.getWindow();
    Window log = WindowManager.getWindow("Log");
    var others = new Windows(size(first), List.of(), List.of(), tables.size(), log != null);
    int plots = figures.stream().mapToInt(PlotWindows::count).sum();
    ResultSizes sizes = ResultSizes.fitting(others, maps, plots, screen, border());
    List<Window> ofMaps = new ArrayList<>();
    for (ImagePlus map : maps) {
      OwnImages.mark(map, movie);
      MapWindow.show(map, sizes.mapPixels(), true);
      keep(map, of, ofMaps);
    }
    List<Window> ofPlots = new ArrayList<>();
    for (Figure figure : figures) {
      for (Plot plot : PlotWindows.of(figure, of, sizes.plotFrame())) {
        // The window is of an image of its own.
        plot.show();
        OwnImages.mark(plot.getImagePlus(), movie);
        keep(plot.getImagePlus(), of, ofPlots);
      }
    }
    WindowTiles tiles = WindowTiles.of(others.with(sizes(ofMaps), sizes(ofPlots)), screen);
    if (first != null) {
      first.setLocation(screen.getLocation());
    }
    move(ofMaps, tiles.maps());
    move(ofPlots, tiles.plots());
    raise(ofPlots);
    raise(ofMaps);
    List<Window> ofTables = tables.stream().map(TableWindows::show).toList();
    placeTables(ofTables, tiles.tables());
    if (log != null) {
      List<Window> all = new ArrayList<>(ofTables);
      all.addAll(ofMaps);
      all.addAll(ofPlots);
      all.addAll(first == null ? List.of() : List.of(first));
      placeLog(log, all, tiles.log(), screen);
    }
    if (movie != null && Interpreter.isBatchMode() && OpenImages.all().anyMatch(movie::equals)) {
      IJ.selectWindow(movie.getID());
    } else if (first != null) {
      WindowManager.setCurrentWindow(movie.getWindow());
    }
    // Behind what the opened windows still have to say of themselves.
    EventQueue.invokeLater(
        () -> {
          placeTables(ofTables, tiles.tables());
          if (first != null && movie.getWindow() != null) {
            WindowManager.setCurrentWindow(movie.getWindow());
          }
        });
  }

  /** Notes what an image is of, and adds its window if it has one. */
  private static void keep(ImagePlus image, String of, List<Window> windows) {
    EarlierWindows.mark(image, of);
    if (image.getWindow() != null) {
      windows.add(image.getWindow());
    }
  }

  private static Dimension size(Window window) {
    return window == null ? new Dimension() : window.getSize();
  }

  private static List<Dimension> sizes(List<Window> windows) {
    return windows.stream().map(Window::getSize).toList();
  }

  private static void move(List<Window> windows, List<Point> places) {
    for (int i = 0; i < windows.size(); i++) {
      windows.get(i).setLocation(places.get(i));
    }
  }

  private static void placeTables(List<Window> windows, List<Point> places) {
    for (int i = 0; i < windows.size(); i++) {
      windows.get(i).setBounds(new Rectangle(places.get(i), TableWindows.SIZE));
    }
  }

  /** Lays the first ones on top. */
  private static void raise(List<Window> windows) {
    for (int i = windows.size() - 1; i >= 0; i--) {
      windows.get(i).toFront();
    }
  }

  /** What the computer adds to a window: title and frame. */
  private static Dimension border() {
    if (GraphicsEnvironment.isHeadless()) {
      return new Dimension();
    }
    Frame frame = new Frame();
    frame.addNotify();
    Insets insets = frame.getInsets();
    frame.dispose();
    return new Dimension(insets.left + insets.right, insets.top + insets.bottom);
  }

  /** Moves the log to a place, unless it lies where nothing else does. */
  private static void placeLog(Window log, List<Window> others, Rectangle place, Rectangle screen) {
    Rectangle now = log.getBounds();
    boolean free =
        screen.contains(now) && others.stream().noneMatch(w -> w.getBounds().intersects(now));
    if (!free) {
      log.setBounds(place);
    }
    log.toFront();
  }
}
