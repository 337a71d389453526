package io.github.umlpsd.explorer;

import ij.IJ;
import ij.ImagePlus;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a place for the window beside those of ImageJ and of the movie. */
final class Places {
  private static final Dimension USUAL = new Dimension(1240, 840);
  private static final Dimension LEAST = new Dimension(900, 600);

  private Places() {}

  /** The screen without the bars of the system. */
  static Rectangle screen() {
    return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
  }

  /** Beside ImageJ and the movie, else beside the movie, else where it fits. */
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
    if (free.width < LEAST.width || free.height < LEAST.height) {
      free = screen;
    }
    int width = Math.min(free.width, USUAL.width);
    int height = Math.min(free.height, USUAL.height);
    return new Rectangle(free.x + free.width - width, free.y + free.height - height, width, height);
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
