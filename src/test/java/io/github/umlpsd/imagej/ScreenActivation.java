package io.github.umlpsd.imagej;

import ij.gui.ImageWindow;
import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.WindowEvent;

/**
 * Makes each new image the active one, as a window manager does. Without, ImageJ waits two seconds
 * for it at each image. Called by macros.
 */
public final class ScreenActivation {
  private ScreenActivation() {}

  /** Begins; to be called once. */
  public static String begin() {
    Toolkit.getDefaultToolkit()
        .addAWTEventListener(ScreenActivation::activate, AWTEvent.WINDOW_EVENT_MASK);
    return "";
  }

  private static void activate(AWTEvent event) {
    if (event.getID() == WindowEvent.WINDOW_OPENED
        && event.getSource() instanceof ImageWindow window) {
      EventQueue.invokeLater(
          () -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_ACTIVATED)));
    }
  }
}
