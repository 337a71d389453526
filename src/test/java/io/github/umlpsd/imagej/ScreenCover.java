package io.github.umlpsd.imagej;

import ij.WindowManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;

/** Tells a macro what lies on the window of an image. */
public final class ScreenCover {
  private ScreenCover() {}

  /**
   * Which windows share a place with that of an image.
   *
   * @return their names, joined by commas; empty if nothing covers it
   */
  public static String of(String title) {
    Window image = WindowManager.getImage(title).getWindow();
    Rectangle place = image.getBounds();
    List<String> covering = new ArrayList<>();
    for (Window other : Window.getWindows()) {
      if (other != image && other.isShowing() && other.getBounds().intersects(place)) {
        covering.add(other.getClass().getSimpleName() + " " + other.getBounds());
      }
    }
    return String.join(",", covering).replace('=', ' ').replace('\n', ' ');
  }
}
