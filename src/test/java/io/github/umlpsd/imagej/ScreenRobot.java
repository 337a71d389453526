package io.github.umlpsd.imagej;

import ij.WindowManager;
import ij.gui.ImageCanvas;
import ij.gui.ImageWindow;
import java.awt.EventQueue;
import java.awt.Point;

/** A mouse for macros in tests: {@code call("io.github.umlpsd.imagej.ScreenRobot.click", ...)}. */
public final class ScreenRobot {
  private ScreenRobot() {}

  /**
   * Makes an open image the current one. Without a window manager a macro's {@code selectImage}
   * waits a second for it. Images that are just opening become the current one first: it waits for
   * them.
   */
  public static String select(String title) throws Exception {
    for (int id : WindowManager.getIDList()) {
      ImageWindow window = WindowManager.getImage(id).getWindow();
      for (int i = 0; i < 100 && window != null && !window.isVisible(); i++) {
        Thread.sleep(50);
      }
    }
    // One event opens a window, and that asks for another one which activates it.
    for (int i = 0; i < 2; i++) {
      EventQueue.invokeAndWait(() -> {});
    }
    WindowManager.setCurrentWindow(WindowManager.getImage(title).getWindow());
    return title;
  }

  /** Clicks on a pixel of an open image, again if no other image opens. */
  public static String click(String title, String x, String y) throws Exception {
    int before = WindowManager.getImageCount();
    ImageCanvas canvas = WindowManager.getImage(title).getCanvas();
    ScreenClicks.until(
        () -> {
          ScreenClicks.show(WindowManager.getImage(title).getWindow());
          Point corner = ScreenClicks.settled(canvas);
          corner.translate(
              (int) canvas.screenXD(Double.parseDouble(x) + 0.5),
              (int) canvas.screenYD(Double.parseDouble(y) + 0.5));
          return corner;
        },
        () -> WindowManager.getImageCount() > before);
    return "clicked";
  }
}
