package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.gui.GUI;
import ij.gui.ImageCanvas;
import ij.gui.ImageWindow;
import java.awt.Rectangle;

/** Shows small images enlarged until they can be looked at. */
final class MapWindow {
  private static final int WANTED_PIXELS = 380;
  private static final int LARGEST_ZOOM = 32;

  private MapWindow() {}

  static void show(ImagePlus image) {
    image.show();
    int larger = Math.max(image.getWidth(), image.getHeight());
    int zoom = Math.min(LARGEST_ZOOM, (WANTED_PIXELS + larger - 1) / larger);
    if (zoom == 1) {
      return;
    }
    ImageCanvas canvas = image.getCanvas();
    canvas.setSourceRect(new Rectangle(image.getWidth(), image.getHeight()));
    canvas.setMagnification(zoom);
    canvas.setSize(zoom * image.getWidth(), zoom * image.getHeight());
    ImageWindow window = image.getWindow();
    window.pack();
    Rectangle screen = GUI.getMaxWindowBounds(window);
    window.setLocation(
        Math.max(screen.x, Math.min(window.getX(), screen.x + screen.width - window.getWidth())),
        Math.max(screen.y, Math.min(window.getY(), screen.y + screen.height - window.getHeight())));
  }
}
