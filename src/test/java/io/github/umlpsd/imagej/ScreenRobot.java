package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.ImageCanvas;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;

/** A mouse for macros in tests: {@code call("io.github.umlpsd.imagej.ScreenRobot.click", ...)}. */
public final class ScreenRobot {
  private ScreenRobot() {}

  /** Clicks on a pixel of an open image. */
  public static String click(String title, String x, String y) throws Exception {
    ImagePlus image = WindowManager.getImage(title);
    image.getWindow().toFront();
    ImageCanvas canvas = image.getCanvas();
    Robot robot = new Robot();
    robot.setAutoDelay(100);
    robot.waitForIdle();
    Point corner = settled(canvas);
    robot.mouseMove(
        corner.x + (int) canvas.screenXD(Double.parseDouble(x) + 0.5),
        corner.y + (int) canvas.screenYD(Double.parseDouble(y) + 0.5));
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
    return "clicked";
  }

  /** Where a canvas is once its window has stopped moving. */
  private static Point settled(ImageCanvas canvas) throws InterruptedException {
    Point before = null;
    Point now = canvas.getLocationOnScreen();
    while (!now.equals(before)) {
      Thread.sleep(300);
      before = now;
      now = canvas.getLocationOnScreen();
    }
    return now;
  }
}
