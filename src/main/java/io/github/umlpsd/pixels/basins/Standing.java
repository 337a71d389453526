package io.github.umlpsd.pixels.basins;

import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;

/**
 * What stands out of a background and blinks.
 *
 * <ol>
 *   <li>Pixels that stand out by {@value #STAND_OUT} deviations of the background are parted into
 *       basins, one around each maximum that is 1.5 times brighter than where it meets a brighter
 *       one; so that a dim crystal is not measured by a bright neighbour.
 *   <li>A basin in which the counts of successive frames do not hang together is background, which
 *       may be uneven, but does not blink.
 *   <li>In each other basin, pixels above half of the bright ones nearby belong to the crystal.
 * </ol>
 */
final class Standing {
  private static final double STAND_OUT = 6;
  private static final double DIP = 1 / 0.65;
  private static final int LEAST_PIXELS = 8;
  private static final double LEAST_BLINK = 6;

  /** So many of the brightest pixels begin a crystal. */
  private static final int BRIGHTEST = 20;

  private static final int ROUNDS = 20;

  private Standing() {}

  /** Marks of the crystals' pixels. */
  static boolean[] mark(Raster image, Raster background, LagCovariance blink) {
    Raster above = image.minus(background);
    float[] smooth = above.blurred(0.7).values();
    double mode = HalfSampleMode.of(smooth);
    double deviation = deviationBelow(smooth, mode);
    boolean[] marks = new boolean[smooth.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = smooth[i] > mode + STAND_OUT * deviation;
    }
    Raster relief = logarithm(above.blurred(1), mode, deviation);
    int[] basins = Watershed.part(relief, Math.log(DIP), marks);
    return bright(new Basin.Split(basins, blink), above.blurred(0.5), mode);
  }

  private static Raster logarithm(Raster image, double mode, double least) {
    float[] logs = new float[image.values().length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.log(Math.max(image.values()[i] - mode, Math.max(least, 1e-9)));
    }
    return new Raster(logs, image.width(), image.height());
  }

  private static double deviationBelow(float[] values, double mode) {
    double squares = 0;
    int n = 0;
    for (float value : values) {
      if (value < mode) {
        squares += (value - mode) * (value - mode);
        n++;
      }
    }
    return Math.sqrt(squares / Math.max(1, n));
  }

  private static boolean[] bright(Basin.Split split, Raster image, double mode) {
    boolean[] marks = new boolean[image.values().length];
    for (Basin basin : split.basins()) {
      if (basin.size() >= LEAST_PIXELS && basin.blink() >= LEAST_BLINK) {
        double least = mode + half(basin.values(image, mode));
        for (int place : basin.places()) {
          marks[place] = image.values()[place] > least;
        }
        new HalfNearby(basin, image, mode).refine(marks);
      }
    }
    return marks;
  }

  /**
   * Half of a typical bright pixel: the median of the brighter half of the crystal, which is what
   * is above half of it. It begins with the brightest pixels, since a basin may be wider than its
   * crystal.
   */
  private static double half(double[] values) {
    Arrays.sort(values);
    int n = values.length;
    int bright = Math.min(n, BRIGHTEST);
    double half = 0;
    for (int round = 0; round < ROUNDS; round++) {
      half = Quantiles.median(Arrays.copyOfRange(values, n - bright, n)) / 2;
      int above = 0;
      while (above < n && values[n - 1 - above] > half) {
        above++;
      }
      int next = Math.max(Math.min(n, BRIGHTEST), above / 2);
      if (next == bright) {
        break;
      }
      bright = next;
    }
    return half;
  }
}
