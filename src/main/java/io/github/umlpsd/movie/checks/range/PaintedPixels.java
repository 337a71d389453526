package io.github.umlpsd.movie.checks.range;

import io.github.umlpsd.movie.sums.Projections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Pixels into which text or a scale bar was written: they reach the highest value of the movie, and
 * the pixels beside them stay dark in all frames. Light that saturates pixels is spread by the
 * microscope, so that most of the pixels around them are bright too.
 *
 * @param pixels row x width + column, rising
 * @param width columns of a frame
 */
public record PaintedPixels(int[] pixels, int width) {
  /**
   * Fewer pixels that hang together are no sign; the saturated heart of a sharp spot has 3 to 5.
   */
  private static final int FEWEST = 6;

  /** A pixel stays dark if it never rises by more than this part of the way to the highest. */
  private static final double DARK = 0.1;

  /** Nor is it bright if it rises by so many rises of a typical pixel, which noise makes. */
  private static final double USUAL = 1.5;

  /**
   * So many of the pixels around are dark. Saturated spots of an amplitude up to 20 times what the
   * camera holds have at most 0.64, with a Gaussian of sigma 0.6 pixels (two groups of 192 more);
   * with 0.8 pixels 0.43.
   */
  private static final double MOST = 0.8;

  /** The highest value above the ground, in rises of a typical pixel; else noise hides the edge. */
  private static final double CONTRAST = 8;

  /** Pixels around a group that tell how dark it is there. */
  private static final int AROUND = 5;

  private static final double LOWER_QUARTILE = 0.25;

  /** Finds them; without a pixel that is clipped there are none, and nothing is looked at. */
  public static PaintedPixels of(Projections seen) {
    float top = Float.NEGATIVE_INFINITY;
    for (float value : seen.max()) {
      top = Math.max(top, value);
    }
    boolean[] open = new boolean[seen.max().length];
    int count = 0;
    for (int i = 0; i < open.length; i++) {
      open[i] = seen.max()[i] == top;
      count += open[i] ? 1 : 0;
    }
    List<int[]> painted = new ArrayList<>();
    double rise = count < FEWEST ? 0 : typicalRise(seen);
    for (int i = 0; i < open.length && rise > 0; i++) {
      if (open[i]) {
        int[] group = group(i, open, seen.width());
        if (group.length >= FEWEST && isSharp(group, seen, top, rise)) {
          painted.add(group);
        }
      }
    }
    return new PaintedPixels(
        painted.stream().flatMapToInt(IntStream::of).sorted().toArray(), seen.width());
  }

  /** Whether a painted pixel is nearer to a place than a distance, all in pixels. */
  public boolean isNear(double xPixels, double yPixels, double distance) {
    return IntStream.of(pixels)
        .anyMatch(i -> Math.hypot(i % width - xPixels, i / width - yPixels) < distance);
  }

  /** Median over all pixels of the highest value above the mean. */
  private static double typicalRise(Projections seen) {
    double[] rises = new double[seen.max().length];
    Arrays.setAll(rises, i -> seen.max()[i] - seen.mean()[i]);
    Arrays.sort(rises);
    return rises[rises.length / 2];
  }

  /** Pixels that hang together with one by edges or corners; they are no longer open. */
  private static int[] group(int first, boolean[] open, int width) {
    int[] group = new int[] {first};
    int size = 1;
    open[first] = false;
    for (int k = 0; k < size; k++) {
      List<Integer> next = new ArrayList<>();
      around(
          group[k],
          1,
          width,
          open.length,
          i -> {
            if (open[i]) {
              open[i] = false;
              next.add(i);
            }
          });
      if (size + next.size() > group.length) {
        group = Arrays.copyOf(group, 2 * (size + next.size()));
      }
      for (int i : next) {
        group[size++] = i;
      }
    }
    return Arrays.copyOf(group, size);
  }

  private static boolean isSharp(int[] group, Projections seen, float top, double rise) {
    int n = seen.max().length;
    boolean[] known = new boolean[n];
    List<Double> means = new ArrayList<>();
    for (int pixel : group) {
      around(
          pixel,
          AROUND,
          seen.width(),
          n,
          i -> {
            if (!known[i] && seen.max()[i] < top) {
              known[i] = true;
              means.add((double) seen.mean()[i]);
            }
          });
    }
    if (means.isEmpty()) {
      return false;
    }
    means.sort(null);
    double ground = means.get((int) (LOWER_QUARTILE * means.size()));
    double limit = ground + Math.max(DARK * (top - ground), USUAL * rise);
    int dark = 0;
    int all = 0;
    for (int pixel : group) {
      int x = pixel % seen.width();
      int[] beside = {
        x > 0 ? pixel - 1 : -1,
        x < seen.width() - 1 ? pixel + 1 : -1,
        pixel - seen.width(),
        pixel + seen.width()
      };
      for (int i : beside) {
        if (i >= 0 && i < n && known[i]) {
          known[i] = false;
          all++;
          dark += seen.max()[i] < limit ? 1 : 0;
        }
      }
    }
    return top - ground >= CONTRAST * rise && dark >= MOST * all;
  }

  private static void around(int pixel, int reach, int width, int pixels, IntConsumer each) {
    int x = pixel % width;
    int y = pixel / width;
    for (int v = Math.max(0, y - reach); v <= Math.min(pixels / width - 1, y + reach); v++) {
      for (int u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++) {
        each.accept(v * width + u);
      }
    }
  }
}
