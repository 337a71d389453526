package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.WindowManager;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

/** What those who play a user need: parts of dialogs, a mouse, patience, and the mask's window. */
final class ScreenParts {
  private ScreenParts() {}

  /** Waits up to a minute, for a machine that has much else to do. */
  static <T> T waitFor(Callable<T> wanted) throws Exception {
    for (int i = 0; i < 600; i++) {
      T found = wanted.call();
      if (found != null) {
        Thread.sleep(300);
        return found;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("waited in vain");
  }

  static <T extends Component> List<T> find(Container parent, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Component part : parent.getComponents()) {
      if (kind.isInstance(part)) {
        found.add(kind.cast(part));
      } else if (part instanceof Container container) {
        found.addAll(find(container, kind));
      }
    }
    return found;
  }

  static void click(Component component) throws Exception {
    Point corner = component.getLocationOnScreen();
    Robot robot = new Robot();
    robot.setAutoDelay(100);
    robot.mouseMove(corner.x + 10, corner.y + component.getHeight() / 2);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  static void capture(String picture) throws Exception {
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    ImageIO.write(new Robot().createScreenCapture(screen), "png", new File(picture));
  }

  /** The mask's window, once it shows a mask. */
  static ImagePlus mask() {
    ImagePlus image = WindowManager.getImage("Mask preview");
    return image == null || image.getOverlay() == null ? null : image;
  }

  /** Pixels within the outlines. */
  static double area(ImagePlus mask) {
    return mask.getOverlay() == null ? 0 : mask.getOverlay().get(0).getStatistics().area;
  }
}
