package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pixels that differ from all their neighbours, as no image of a point does: a microscope spreads
 * each point over several pixels.
 *
 * @param hot always far brighter than the neighbours, or flickering alone; row x width + column
 * @param dead far darker than the neighbours, or without any change
 * @param struck far brighter in about one frame, as by a cosmic ray
 * @param limits counts of each struck pixel from which on it is the ray that is seen: halfway from
 *     the mean to the highest value, which is far above all noise
 */
public record SinglePixels(int[] hot, int[] dead, int[] struck, float[] limits) {
  /** Least difference in robust standard deviations of such differences in the whole image. */
  private static final double SIGMAS = 15;

  /** The same for the highest value of a pixel, in its noise over time. */
  private static final double RAY_SIGMAS = 15;

  /** How much more a pixel differs than any neighbour does. */
  private static final double ALONE = 5;

  /** The highest value above the mean, in units of that of the pixels around. */
  private static final double RAY_RATIO = 3;

  /** So many pixels tell how far pixels differ. */
  private static final int ENOUGH_PIXELS = 50_000;

  /** Variance that one frame gives, times this, still counts as that of about one frame. */
  private static final double FEW_FRAMES = 3;

  /** Light that falls on so many frames falls on none with a chance of exp(-5) in any pixel. */
  private static final double SURELY_LIT = 5;

  /** Finds them; the two outermost rows and columns are left out. */
  public static SinglePixels of(Projections seen) {
    int n = seen.mean().length;
    if (seen.width() < 5 || seen.height() < 5) {
      return new SinglePixels(new int[0], new int[0], new int[0], new float[0]);
    }
    float[] rise = new float[n];
    for (int i = 0; i < n; i++) {
      rise[i] = seen.max()[i] - seen.mean()[i];
    }
    Surroundings mean = new Surroundings(seen.mean(), seen.width(), seen.height());
    Surroundings highest = new Surroundings(rise, seen.width(), seen.height());
    Surroundings noise = new Surroundings(seen.std(), seen.width(), seen.height());
    double least = SIGMAS * sigma(mean, seen);
    double top = 0;
    for (float value : seen.mean()) {
      top = Math.max(top, value);
    }
    boolean[] risen = new boolean[n];
    boolean[] once = new boolean[n];
    highest.inner().filter(i -> isRise(i, highest, noise)).forEach(i -> risen[i] = true);
    highest.inner().forEach(i -> once[i] = risen[i] && isOneFrame(i, seen, noise, rise[i]));
    double full = top;
    IntPredicate bright =
        i ->
            mean.isPeak(i)
                && mean.above(i) > least
                && mean.above(i) > ALONE * mean.neighbourAbove(i);
    IntPredicate dark =
        i ->
            mean.isPit(i)
                && -mean.above(i) > least
                && -mean.above(i) > ALONE * mean.neighbourBelow(i);
    Surroundings lit = new Surroundings(litFrames(seen, rise), seen.width(), seen.height());
    double surely = SURELY_LIT + Math.log(n);
    IntPredicate stuck =
        i -> seen.std()[i] == 0 && lit.leastAround(i) > surely && seen.mean()[i] < full;
    int[] struck = mean.inner().filter(i -> once[i]).toArray();
    float[] limits = new float[struck.length];
    for (int k = 0; k < struck.length; k++) {
      limits[k] = (seen.mean()[struck[k]] + seen.max()[struck[k]]) / 2;
    }
    return new SinglePixels(
        mean.inner().filter(i -> !once[i] && (risen[i] || bright.test(i))).toArray(),
        mean.inner().filter(i -> dark.test(i) || stuck.test(i)).toArray(),
        struck,
        limits);
  }

  /**
   * Of each pixel, in how many frames light fell on it, at least, if its light came in pieces as
   * large as its highest rise: where photons are few, a pixel without any is not out of order.
   */
  private static float[] litFrames(Projections seen, float[] rise) {
    float[] lit = new float[rise.length];
    for (int i = 0; i < lit.length; i++) {
      double share = rise[i] > 0 ? seen.std()[i] / rise[i] : 0;
      lit[i] = (float) (seen.frames() * share * share);
    }
    return lit;
  }

  private static boolean isRise(int i, Surroundings highest, Surroundings noise) {
    return highest.isPeak(i)
        && highest.above(i) > RAY_SIGMAS * noise.around(i)
        && highest.above(i) > RAY_RATIO * highest.around(i)
        && highest.above(i) > ALONE * highest.neighbourAbove(i)
        && noise.around(i) > 0;
  }

  /** Whether a pixel's variance is that of its noise and of one high value. */
  private static boolean isOneFrame(int i, Projections seen, Surroundings noise, double rise) {
    double more = seen.std()[i] * (double) seen.std()[i] - noise.around(i) * noise.around(i);
    return more < FEW_FRAMES * rise * rise / seen.frames();
  }

  /** Robust standard deviation of the differences between pixels and their surroundings. */
  private static double sigma(Surroundings mean, Projections seen) {
    int apart = Math.max(1, seen.mean().length / ENOUGH_PIXELS);
    double[] sizes =
        mean.inner()
            .filter(i -> i % apart == 0)
            .mapToDouble(i -> Math.abs(mean.above(i)))
            .toArray();
    Arrays.sort(sizes);
    double ofTime = 0;
    for (float std : seen.std()) {
      ofTime += std;
    }
    ofTime /= seen.std().length * Math.sqrt(seen.frames());
    return Math.max(ofTime, Quantiles.SIGMA_OF_MEDIAN_DEVIATION * sizes[sizes.length / 2]);
  }

  /** Whether a place, in pixels, is that of a hot pixel. */
  public boolean isHot(int width, double xPixels, double yPixels) {
    return IntStream.of(hot)
        .anyMatch(i -> Math.hypot(i % width - xPixels, i / width - yPixels) < 1);
  }

  /** Hot, dead and struck ones. */
  public IntStream all() {
    return Stream.of(hot, dead, struck).flatMapToInt(IntStream::of);
  }

  /**
   * An image in which the mean of the neighbours that are in order stands for each of these pixels.
   *
   * @param image values of each pixel of the movie; not changed
   */
  public float[] replacedIn(float[] image, int width) {
    return SoundNeighbours.of(all(), image.length, width).replaced(image);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return hot.length + dead.length + struck.length == 0;
  }

  /** What the movie shows without rays: struck pixels vary as the pixels around them do. */
  public Projections withoutRays(Projections seen) {
    if (struck.length == 0) {
      return seen;
    }
    float[] mean = seen.mean().clone();
    float[] std = seen.std().clone();
    float[] max = seen.max().clone();
    Surroundings deviations = new Surroundings(seen.std(), seen.width(), seen.height());
    Surroundings highest = new Surroundings(seen.max(), seen.width(), seen.height());
    for (int i : struck) {
      mean[i] -= (seen.max()[i] - seen.mean()[i]) / seen.frames();
      std[i] = (float) deviations.around(i);
      max[i] = (float) highest.around(i);
    }
    return seen.with(mean, std, max);
  }
}
