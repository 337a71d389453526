package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import ij.gui.GUI;
import ij.gui.ImageCanvas;
import ij.gui.ImageWindow;
import java.awt.Rectangle;

/** Shows images at the size at which they can be looked at. */
final class MapWindow {
  private static final int LARGEST_ZOOM = 32;

  private MapWindow() {}

  /** Magnification at which the longer edge is about as long as wanted, without uneven pixels. */
  static double zoom(ImagePlus image, int wantedPixels) {
    int larger = Math.max(image.getWidth(), image.getHeight());
    return larger > wantedPixels
        ? 1.0 / ((larger - 1) / wantedPixels + 1)
        : Math.min(LARGEST_ZOOM, wantedPixels / larger);
  }

  /**
   * Opens a window; there is none in a macro's batch mode.
   *
   * @param wantedPixels longer edge on the screen
   * @param legend whether the legend of a map stands below the image
   */
  static void show(ImagePlus image, int wantedPixels, boolean legend) {
    image.show();
    ImageWindow window = image.getWindow();
    if (window == null) {
      return;
    }
    double zoom = zoom(image, wantedPixels);
    ImageCanvas canvas = image.getCanvas();
    canvas.setSourceRect(new Rectangle(image.getWidth(), image.getHeight()));
    canvas.setMagnification(zoom);
    canvas.setSize((int) (zoom * image.getWidth()), (int) (zoom * image.getHeight()));
    if (legend) {
      // Before the window takes its size: one that is resized shrinks its canvas.
      window.add(new MapLegend(image));
    }
    window.pack();
    Rectangle screen = GUI.getMaxWindowBounds(window);
    window.setLocation(
        Math.max(screen.x, Math.min(window.getX(), screen.x + screen.width - window.getWidth())),
        Math.max(screen.y, Math.min(window.getY(), screen.y + screen.height - window.getHeight())));
  }
}
