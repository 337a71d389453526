package io.github.umlpsd.imagej;

import ij.WindowManager;
import ij.gui.ImageWindow;
import ij.gui.PlotWindow;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Tells a macro which windows lie on each other. */
public final class ScreenCover {
  private ScreenCover() {}

  /**
   * Which windows share a place with that of an image.
   *
   * @return their names, joined by commas; empty if nothing covers it
   */
  public static String of(String title) {
    return told(covering(WindowManager.getImage(title).getWindow()));
  }

  /** Which windows share a place with a movie or a map; empty if none does. */
  public static String ofMaps() {
    return told(
        coveringAll(window -> window instanceof ImageWindow && !(window instanceof PlotWindow)));
  }

  /** Which windows share a place with a plot; empty if none does. */
  public static String ofPlots() {
    return told(coveringAll(PlotWindow.class::isInstance));
  }

  private static List<String> coveringAll(Predicate<Window> wanted) {
    return shown().stream()
        .filter(wanted)
        .flatMap(window -> covering(window).stream().map(other -> name(window) + " " + other))
        .toList();
  }

  /** The windows that reach beyond the screen; empty if none does. */
  public static String outside() {
    return told(
        shown().stream()
            .filter(
                window -> !window.getGraphicsConfiguration().getBounds().contains(place(window)))
            .map(ScreenCover::name)
            .toList());
  }

  private static List<Window> shown() {
    return Arrays.stream(Window.getWindows()).filter(Window::isShowing).toList();
  }

  private static List<String> covering(Window window) {
    return shown().stream()
        .filter(other -> other != window && place(other).intersects(place(window)))
        .map(ScreenCover::name)
        .toList();
  }

  private static Rectangle place(Window window) {
    return window.getBounds();
  }

  private static String name(Window window) {
    return window.getClass().getSimpleName() + " " + window.getName() + " " + place(window);
  }

  private static String told(List<String> names) {
    return String.join(",", names).replace('=', ' ').replace('\n', ' ');
  }
}
