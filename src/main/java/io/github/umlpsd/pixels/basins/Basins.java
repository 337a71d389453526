package io.github.umlpsd.pixels.basins;

import io.github.umlpsd.movie.sums.LagCovariance;
import java.util.List;

/**
 * Marks the pixels of crystals on the time average of a movie: what stands out of its surroundings
 * and blinks.
 *
 * <p>A local background is what is left when everything narrower than a disc is taken off. How wide
 * the disc must be depends on the crystals: too narrow, and a large crystal loses its middle; too
 * wide, and an uneven background stays. Therefore discs of {@value #NARROWEST_PIXELS} pixels to 0.4
 * of the image's shorter edge are tried, and for each the background beside the crystals so found,
 * and those marks are taken that agree best with the pixels that blink (overlap over union).
 */
public final class Basins {
  /** Radii of the discs, relative to the shorter edge of the image. */
  private static final double[] RADII = {0.0625, 0.125, 0.25, 0.4};

  private static final double NARROWEST_PIXELS = 8;

  private Basins() {}

  /**
   * @param average time average, row by row, finite (counts)
   * @param blink of the same movie
   * @return marks of the crystals' pixels; none if nothing stands out and blinks
   */
  public static boolean[] mark(float[] average, LagCovariance blink) {
    Raster image = new Raster(average, blink.width(), blink.height());
    Raster smooth = image.blurred(1);
    boolean[] blinking = BlinkingPlaces.of(blink);
    boolean[] best = new boolean[average.length];
    double most = 0;
    double before = 0;
    for (double part : RADII) {
      double radius = part * Math.min(image.width(), image.height());
      if (Math.max(NARROWEST_PIXELS, radius) == before) {
        continue;
      }
      before = Math.max(NARROWEST_PIXELS, radius);
      boolean[] once = Standing.mark(image, LocalBackground.opened(smooth, before), blink);
      boolean[] twice = Standing.mark(image, LocalBackground.beside(image, once), blink);
      for (boolean[] marks : List.of(once, twice)) {
        double agreement = overlap(marks, blinking);
        if (agreement > most) {
          most = agreement;
          best = marks;
        }
      }
    }
    return best;
  }

  private static double overlap(boolean[] a, boolean[] b) {
    int both = 0;
    int either = 0;
    for (int i = 0; i < a.length; i++) {
      both += a[i] && b[i] ? 1 : 0;
      either += a[i] || b[i] ? 1 : 0;
    }
    return both / Math.max(1.0, either);
  }
}
