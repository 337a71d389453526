package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Local maxima of a filtered image, with positions below one pixel on request. */
public final class LocalMaxima {
  private static final int MAX_MOVES = 10;
  private static final double TOLERANCE_PER_MOVE = 0.01;

  private LocalMaxima() {}

  /** Falling quality, then row, then column. */
  public static final Comparator<Spot> ORDER =
      Comparator.comparingDouble(Spot::quality)
          .reversed()
          .thenComparingDouble(Spot::yPixels)
          .thenComparingDouble(Spot::xPixels);

  /**
   * Pixels that reach the threshold and have no larger one among their 8 neighbours. Of equal
   * neighbours all are kept.
   */
  static List<Spot> find(Filtered filtered, double threshold, double radius, boolean subpixel) {
    List<Spot> spots = new ArrayList<>();
    for (int y = 0; y < filtered.height(); y++) {
      for (int x = 0; x < filtered.width(); x++) {
        double value = filtered.at(x, y);
        if (value >= threshold && isMaximum(filtered, x, y)) {
          double[] place = subpixel ? refine(filtered, x, y) : new double[] {x, y};
          spots.add(new Spot(place[0], place[1], value, radius));
        }
      }
    }
    spots.sort(ORDER);
    return spots;
  }

  private static boolean isMaximum(Filtered image, int x, int y) {
    double value = image.at(x, y);
    for (int v = Math.max(0, y - 1); v <= Math.min(image.height() - 1, y + 1); v++) {
      for (int u = Math.max(0, x - 1); u <= Math.min(image.width() - 1, x + 1); u++) {
        if (image.at(u, v) > value) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Top of the parabola through the 3 x 3 neighbourhood; where it lies nearer to another pixel, the
   * search goes on there (Brown and Lowe, BMVC 2002). A search that ends nowhere, or at the border
   * of the image, leaves the whole pixel.
   */
  private static double[] refine(Filtered image, int x, int y) {
    int u = x;
    int v = y;
    for (int moves = 0; moves < MAX_MOVES && isInside(image, u, v); moves++) {
      double[] offset = topOfParabola(image, u, v);
      double limit = 0.5 + moves * TOLERANCE_PER_MOVE;
      int stepX = Math.abs(offset[0]) > limit ? (int) Math.signum(offset[0]) : 0;
      int stepY = Math.abs(offset[1]) > limit ? (int) Math.signum(offset[1]) : 0;
      if (stepX == 0 && stepY == 0) {
        return new double[] {u + offset[0], v + offset[1]};
      }
      u += stepX;
      v += stepY;
    }
    return new double[] {x, y};
  }

  private static boolean isInside(Filtered image, int x, int y) {
    return x >= 1 && y >= 1 && x <= image.width() - 2 && y <= image.height() - 2;
  }

  private static double[] topOfParabola(Filtered image, int x, int y) {
    double centre = image.at(x, y);
    double left = image.at(x - 1, y);
    double right = image.at(x + 1, y);
    double above = image.at(x, y - 1);
    double below = image.at(x, y + 1);
    double gx = (right - left) / 2;
    double gy = (below - above) / 2;
    double hxx = right - 2 * centre + left;
    double hyy = below - 2 * centre + above;
    double hxy =
        (image.at(x + 1, y + 1)
                - image.at(x - 1, y + 1)
                - image.at(x + 1, y - 1)
                + image.at(x - 1, y - 1))
            / 4;
    double determinant = hxx * hyy - hxy * hxy;
    if (determinant == 0) {
      return new double[] {0, 0};
    }
    return new double[] {(hxy * gy - hyy * gx) / determinant, (hxy * gx - hxx * gy) / determinant};
  }
}
