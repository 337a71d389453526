package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.WindowManager;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;

/** What those who play a user need: parts of dialogs, a mouse, patience, and the mask's window. */
final class ScreenParts {
  private ScreenParts() {}

  /** Waits up to a minute, for a machine that has much else to do. */
  static <T> T waitFor(Callable<T> wanted) throws Exception {
    for (int i = 0; i < 1200; i++) {
      T found = wanted.call();
      if (found != null) {
        return found;
      }
      Thread.sleep(50);
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

  /** Clicks on a part until something has happened. */
  static void click(Component part, Callable<Boolean> effect) throws Exception {
    ScreenClicks.until(
        () -> {
          ScreenClicks.show(SwingUtilities.getWindowAncestor(part));
          Point corner = ScreenClicks.settled(part);
          corner.translate(10, part.getHeight() / 2);
          return corner;
        },
        effect);
  }

  static void capture(String picture) throws Exception {
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    ImageIO.write(new Robot().createScreenCapture(screen), "png", new File(picture));
  }

  /** Captures the screen once a window is painted on it. */
  static void capture(Window window, String picture) throws Exception {
    waitFor(() -> isPainted(window) ? window : null);
    capture(picture);
  }

  /**
   * Whether the screen shows most of what a window paints, its ground aside; the rest may lie under
   * another window.
   */
  private static boolean isPainted(Window window) throws Exception {
    Rectangle bounds = window.getBounds();
    BufferedImage wanted =
        new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_RGB);
    EventQueue.invokeAndWait(() -> window.printAll(wanted.getGraphics()));
    BufferedImage seen = new Robot().createScreenCapture(bounds);
    int ground = wanted.getRGB(bounds.width / 2, bounds.height - 2);
    int drawn = 0;
    int shown = 0;
    for (int y = 0; y < bounds.height; y++) {
      for (int x = 0; x < bounds.width; x++) {
        boolean differs = wanted.getRGB(x, y) != ground;
        drawn += differs ? 1 : 0;
        shown += differs && wanted.getRGB(x, y) == seen.getRGB(x, y) ? 1 : 0;
      }
    }
    return 2 * shown > drawn;
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
