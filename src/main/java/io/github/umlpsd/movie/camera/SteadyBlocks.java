package io.github.umlpsd.movie.camera;

import io.github.umlpsd.movie.sums.Projections;
import java.util.Arrays;

/**
 * Mean brightness and noise of squares of pixels, in which the brightness is nearly the same, so
 * that chance moves neither much.
 *
 * @param mean brightness of the steady pixels of each square, counts
 * @param variance mean of their variances from frame to frame
 * @param noise variance of {@code mean}
 * @param tile of the image in which each square lies
 */
record SteadyBlocks(double[] mean, double[] variance, double[] noise, int[] tile) {
  private static final int EDGE = 4;
  private static final int FEWEST_PIXELS = 8;

  /**
   * @param steady places of steady pixels
   * @param tiles along each side of the image
   */
  static SteadyBlocks of(Projections seen, int[] steady, int tiles) {
    int across = (seen.width() + EDGE - 1) / EDGE;
    int down = (seen.height() + EDGE - 1) / EDGE;
    double[] mean = new double[across * down];
    double[] variance = new double[mean.length];
    int[] size = new int[mean.length];
    for (int i : steady) {
      int block = i / seen.width() / EDGE * across + i % seen.width() / EDGE;
      mean[block] += seen.noise().mean()[i];
      variance[block] += seen.noise().variance()[i];
      size[block]++;
    }
    double[] noise = new double[mean.length];
    int[] tile = new int[mean.length];
    int n = 0;
    for (int block = 0; block < mean.length; block++) {
      if (size[block] >= FEWEST_PIXELS) {
        mean[n] = mean[block] / size[block];
        variance[n] = variance[block] / size[block];
        noise[n] = variance[n] / size[block] / seen.noise().frames();
        tile[n++] = block / across * tiles / down * tiles + block % across * tiles / across;
      }
    }
    return new SteadyBlocks(
        Arrays.copyOf(mean, n),
        Arrays.copyOf(variance, n),
        Arrays.copyOf(noise, n),
        Arrays.copyOf(tile, n));
  }
}
