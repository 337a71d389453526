package io.github.umlpsd.movie.camera;

import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Pixels that show noise and nothing else: their variance over the whole time is that from frame to
 * frame, as in most pixels. What is around pixels that certainly vary is left out too, since the
 * light of a spot reaches farther than its blinking can be seen. Noise is cut on both sides alike,
 * so that what is left is not chosen by its variance.
 */
final class SteadyPixels {
  private static final double SIGMAS = 3;
  private static final double CERTAIN_SIGMAS = 5;
  private static final int REACH_PIXELS = 6;

  private SteadyPixels() {}

  /** Their places, row x width + column, rising. */
  static int[] of(Projections seen) {
    double[] ratio = new double[seen.mean().length];
    float[] ofSteps = seen.noise().variance();
    Arrays.setAll(ratio, i -> Math.log(seen.std()[i] * (double) seen.std()[i] / ofSteps[i]));
    double[] smooth = smooth(ratio, seen.width(), seen.height());
    Spread own = Spread.of(ratio);
    Spread around = Spread.of(smooth);
    boolean[] varies = new boolean[ratio.length];
    for (int i = 0; i < ratio.length; i++) {
      if (!(smooth[i] - around.middle < CERTAIN_SIGMAS * around.sigma)) {
        mark(varies, i, seen.width(), seen.height());
      }
    }
    return IntStream.range(0, ratio.length)
        .filter(i -> !varies[i] && Math.abs(ratio[i] - own.middle) < SIGMAS * own.sigma)
        .toArray();
  }

  /** Middle and robust standard deviation. */
  private record Spread(double middle, double sigma) {
    static Spread of(double[] values) {
      double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
      if (finite.length == 0) {
        return new Spread(Double.NaN, Double.NaN);
      }
      double middle = Quantiles.median(finite);
      double[] sizes = Arrays.stream(finite).map(r -> Math.abs(r - middle)).toArray();
      return new Spread(middle, Quantiles.SIGMA_OF_MEDIAN_DEVIATION * Quantiles.median(sizes));
    }
  }

  /** Means of 3 x 3 pixels, in which a spot is told from noise; at the edge of those there are. */
  private static double[] smooth(double[] values, int width, int height) {
    double[] smooth = new double[values.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sum = 0;
        int n = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
          for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
            sum += values[v * width + u];
            n++;
          }
        }
        smooth[y * width + x] = sum / n;
      }
    }
    return smooth;
  }

  private static void mark(boolean[] varies, int place, int width, int height) {
    int x = place % width;
    int y = place / width;
    for (int v = Math.max(0, y - REACH_PIXELS); v <= Math.min(height - 1, y + REACH_PIXELS); v++) {
      int from = v * width + Math.max(0, x - REACH_PIXELS);
      int to = v * width + Math.min(width - 1, x + REACH_PIXELS);
      Arrays.fill(varies, from, to + 1, true);
    }
  }
}
