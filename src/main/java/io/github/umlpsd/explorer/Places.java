package io.github.umlpsd.explorer;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a place for the window beside those of ImageJ and of the movie. */
final class Places {
  private static final Dimension USUAL = new Dimension(1240, 840);
  private static final int LOG_HEIGHT = 160;
  private static final Dimension LEAST = new Dimension(800, 600);

  private Places() {}

  /** The screen without the bars of the system. */
  static Rectangle screen() {
    return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
  }

  /**
   * Beside ImageJ and the movie, else beside the movie, which goes to the corner of the screen
   * where there is no room otherwise; else where it fits.
   */
  static Rectangle beside(ImagePlus movie) {
    List<Rectangle> taken = new ArrayList<>();
    if (movie != null && movie.getWindow() != null) {
      taken.add(movie.getWindow().getBounds());
    }
    List<Rectangle> all = new ArrayList<>(taken);
    if (IJ.getInstance() != null) {
      all.add(IJ.getInstance().getBounds());
    }
    Rectangle screen = screen();
    Rectangle free = free(screen, all);
    if (free.width < LEAST.width || free.height < LEAST.height) {
      free = free(screen, taken);
    }
    if (!taken.isEmpty() && (free.width < LEAST.width || free.height < LEAST.height)) {
      movie.getWindow().setLocation(screen.getLocation());
      free = free(screen, List.of(movie.getWindow().getBounds()));
    }
    if (free.width < LEAST.width || free.height < LEAST.height) {
      free = screen;
    }
    int width = Math.min(free.width, USUAL.width);
    int height = Math.min(free.height, USUAL.height);
    return new Rectangle(free.x + free.width - width, free.y + free.height - height, width, height);
  }

  /** Whether a place leaves a movie free. */
  static boolean leavesFree(Rectangle place, ImagePlus movie) {
    return movie == null
        || movie.getWindow() == null
        || !movie.getWindow().getBounds().intersects(place);
  }

  /** Moves ImageJ's log to a lower corner of the screen if it lies on the movie. */
  static void freeOfLog(ImagePlus movie) {
    Window log = WindowManager.getWindow("Log");
    if (log == null || leavesFree(log.getBounds(), movie)) {
      return;
    }
    Rectangle screen = screen();
    Rectangle left =
        new Rectangle(screen.x, screen.y + screen.height - LOG_HEIGHT, log.getWidth(), LOG_HEIGHT);
    Rectangle right = new Rectangle(left);
    right.x = screen.x + screen.width - right.width;
    log.setBounds(leavesFree(left, movie) ? left : right);
  }

  /** The largest part of the screen to one side of everything that is taken, as it can be used. */
  static Rectangle free(Rectangle screen, List<Rectangle> taken) {
    Rectangle whole =
        taken.stream().reduce(Rectangle::union).orElse(new Rectangle(screen.x, screen.y, 0, 0));
    int left = Math.max(0, whole.x - screen.x);
    int right = Math.max(0, screen.x + screen.width - whole.x - whole.width);
    int below = Math.max(0, screen.y + screen.height - whole.y - whole.height);
    List<Rectangle> parts =
        List.of(
            new Rectangle(screen.x, screen.y, left, screen.height),
            new Rectangle(whole.x + whole.width, screen.y, right, screen.height),
            new Rectangle(screen.x, whole.y + whole.height, screen.width, below));
    return parts.stream()
        .max(
            Comparator.comparingLong(
                part ->
                    (long) Math.min(part.width, USUAL.width) * Math.min(part.height, USUAL.height)))
        .orElseThrow();
  }
}
