package io.github.umlpsd.imagej;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.util.concurrent.Callable;

/**
 * A mouse whose clicks count. On a machine that has much else to do, a window may still move when
 * it is clicked on, or not be there for the mouse yet; such a click is lost, and is repeated.
 */
final class ScreenClicks {
  private static final int TRIES = 6;
  private static final int SETTLING_MILLIS = 100;
  private static final long PATIENCE_MILLIS = 5_000;

  private ScreenClicks() {}

  /**
   * Clicks until something has happened.
   *
   * @param place where to click, in pixels of the screen; asked again before each click
   * @param effect whether it has happened
   * @throws IllegalStateException if it never does
   */
  static void until(Callable<Point> place, Callable<Boolean> effect) throws Exception {
    Robot robot = new Robot();
    robot.setAutoDelay(50);
    for (int i = 0; i < TRIES; i++) {
      robot.delay(SETTLING_MILLIS);
      Point point = place.call();
      robot.mouseMove(point.x, point.y);
      robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
      robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
      long end = System.currentTimeMillis() + PATIENCE_MILLIS;
      while (System.currentTimeMillis() < end) {
        if (effect.call()) {
          return;
        }
        Thread.sleep(50);
      }
    }
    throw new IllegalStateException("clicked in vain");
  }

  /**
   * Brings a window to the front, at a place that Java and the screen agree on: without a window
   * manager Java may miss that a dialog was put into the middle, and clicks would go elsewhere.
   */
  static void show(Window window) throws Exception {
    EventQueue.invokeAndWait(
        () -> {
          window.setLocation(window.getX() + 1, window.getY());
          window.toFront();
        });
  }

  /** Where a part is once its window has stopped moving. */
  static Point settled(Component part) throws InterruptedException {
    Point before = null;
    Point now = part.getLocationOnScreen();
    while (!now.equals(before)) {
      Thread.sleep(150);
      before = now;
      now = part.getLocationOnScreen();
    }
    return now;
  }
}
