package io.github.umlpsd.spots;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Standard deviation of the noise of single pixels, place by place, and whether it is white.
 *
 * <p>A mask that cancels planes and edges, and nearly cancels spots, leaves the noise (Immerkaer,
 * Computer Vision and Image Understanding 64, 300, 1996). Where it leaves more than three standard
 * deviations there is structure, which is clipped away.
 */
final class PixelNoise {
  private static final int TILE = 16;

  /** Windows reach this far beyond their tile. */
  private static final int MARGIN = 8;

  private static final int ROUNDS = 6;
  private static final double CLIP = 3;

  /** Standard deviation of a normal distribution that is cut at three standard deviations. */
  private static final double CLIPPED_SIGMA = 0.98658;

  /** What that cut leaves of the third moment of a nearly normal distribution. */
  private static final double CLIPPED_SKEWNESS = 0.532;

  /** Sum of the cubes of the mask's weights, over the third power of its gain: 36 / 216. */
  private static final double MASK_SKEWNESS = 1.0 / 6;

  private final int width;
  private final double[][] sigmas;
  private final double neighbourCorrelation;
  private final double skewness;

  PixelNoise(Plane image) {
    width = image.width();
    double[] residual = residual(image);
    sigmas = new double[Math.max(1, image.height() / TILE)][Math.max(1, image.width() / TILE)];
    for (int row = 0; row < sigmas.length; row++) {
      int[] rows = window(row, sigmas.length, image.height());
      for (int column = 0; column < sigmas[row].length; column++) {
        int[] columns = window(column, sigmas[row].length, width);
        sigmas[row][column] = sigma(residual, rows, columns);
      }
    }
    neighbourCorrelation = neighbourCorrelation(residual);
    skewness = skewness(residual);
  }

  /** Standard deviation around a pixel. */
  double at(int x, int y) {
    double[] row = sigmas[Math.min(y / TILE, sigmas.length - 1)];
    return row[Math.min(x / TILE, row.length - 1)];
  }

  /** Standard deviation around a pixel, by its place in the array. */
  double at(int place) {
    return at(place % width, place / width);
  }

  /** The lowest in the image. */
  double lowest() {
    return all().min().orElseThrow();
  }

  /** The median over the image. */
  double typical() {
    return Quantiles.median(all().toArray());
  }

  /**
   * Correlation of the mask's answers at neighbouring pixels: -2/3 for white noise, more for noise
   * that has been blurred, for example by a drift correction that interpolates.
   */
  double neighbourCorrelation() {
    return neighbourCorrelation;
  }

  private double neighbourCorrelation(double[] residual) {
    double products = 0;
    double squares = 0;
    for (int y = 1; y < residual.length / width; y++) {
      for (int x = 1; x < width; x++) {
        int i = y * width + x;
        double limit = CLIP * at(x, y);
        double value = residual[i];
        double left = residual[i - 1];
        double above = residual[i - width];
        if (Math.abs(value) <= limit && Math.abs(left) <= limit && Math.abs(above) <= limit) {
          products += value * (left + above) / 2;
          squares += value * value;
        }
      }
    }
    return squares > 0 ? products / squares : 0;
  }

  /**
   * Skewness of the noise, 0 if it is symmetric or has its longer tail below. The third moment of
   * the mask's answers tells it, for those have {@value #MASK_SKEWNESS} of it.
   */
  double skewness() {
    return skewness;
  }

  private double skewness(double[] residual) {
    double sum = 0;
    int n = 0;
    for (int y = 0; y < residual.length / width; y++) {
      for (int x = 0; x < width; x++) {
        double sigma = at(x, y);
        double value = residual[y * width + x] / sigma;
        if (Math.abs(value) <= CLIP) {
          sum += value * value * value;
          n++;
        }
      }
    }
    return Math.max(0, sum / Math.max(1, n) / CLIPPED_SKEWNESS / MASK_SKEWNESS);
  }

  private DoubleStream all() {
    return Arrays.stream(sigmas).flatMapToDouble(Arrays::stream);
  }

  /** First index and index behind the last; the last tile takes what is left. */
  private static int[] window(int tile, int tiles, int size) {
    int end = tile == tiles - 1 ? size : (tile + 1) * TILE;
    return new int[] {Math.max(0, tile * TILE - MARGIN), Math.min(size, end + MARGIN)};
  }

  /** The image through (1 -2 1) along both axes, divided by the mask's gain for white noise. */
  private static double[] residual(Plane image) {
    double[] mask = {-2, 1};
    double[] residual = Separable.convolve(image, mask, mask);
    for (int i = 0; i < residual.length; i++) {
      residual[i] /= 6;
    }
    return residual;
  }

  private double sigma(double[] residual, int[] rows, int[] columns) {
    double sigma = rootMeanSquare(residual, rows, columns, Double.POSITIVE_INFINITY);
    for (int round = 1; round < ROUNDS; round++) {
      sigma = rootMeanSquare(residual, rows, columns, CLIP * sigma) / CLIPPED_SIGMA;
    }
    return sigma;
  }

  private double rootMeanSquare(double[] residual, int[] rows, int[] columns, double limit) {
    double sum = 0;
    int n = 0;
    for (int y = rows[0]; y < rows[1]; y++) {
      for (int x = columns[0]; x < columns[1]; x++) {
        double value = residual[y * width + x];
        if (Math.abs(value) <= limit) {
          sum += value * value;
          n++;
        }
      }
    }
    return Math.sqrt(sum / Math.max(1, n));
  }
}
