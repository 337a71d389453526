package io.github.umlpsd.blinking.steps;

import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;

/**
 * How much means of neighbouring blocks of frames differ by noise, for blocks of 1, 2, 4, ...
 * frames: their Allan variance (Allan 1966, Proc. IEEE 54, 221).
 *
 * <p>Of white noise it falls as 1 / length, but the flicker of a lamp, or camera noise that is
 * correlated from frame to frame, falls more slowly, and would be cut into steps. It is taken from
 * a low quantile of the squared differences, which the steps of the emitter do not reach, apart for
 * the bright and the dim half of the range of intensities. Where steps are too many for this, it is
 * carried on as it fell before. Where the states of the trace are known, they are taken out first,
 * since in dim traces many of their steps are missed; steps between levels of one state, as of a
 * dot that is grey at times, are left. What chance explains counts as white, or, where neighbouring
 * frames within the segments are correlated, as noise whose correlation falls by a factor from
 * frame to frame: a short record has too few blocks to tell more.
 *
 * @param bright variance for blocks of 2^i frames of bright intensities
 * @param dim the same of dim ones
 * @param border intensity between the two
 */
record SlowNoise(double[] bright, double[] dim, double border) {
  private static final int MOST_OCTAVES = 12;
  private static final int FEWEST_PAIRS = 20;

  /** Share of the pairs of blocks that may hold a step. */
  private static final double MOST_STEPS = 0.1;

  /** Standard deviations up to which white noise explains a variance. */
  private static final double CHANCE = 3;

  /**
   * Least variance within segments that noise has. Noise with a memory has more than the 1 that its
   * neighbouring frames tell; less are rounding and short stays in a trace without noise.
   */
  private static final double LEAST_NOISE = 0.5;

  /** Standard deviations above which a correlation is believed. */
  private static final double CORRELATED = 2;

  /** Normal quantiles of (1 + p) / 2, squared, at p = 0, 0.05, ..., 0.5. */
  private static final double[] CHI_SQUARE = {
    0, 0.00393, 0.01579, 0.03577, 0.06418, 0.10153, 0.14847, 0.20590, 0.27500, 0.35732, 0.45494
  };

  /**
   * Of a trace.
   *
   * @param values on a scale with unit noise
   * @param rest the same without the states, or itself
   * @param points first positions of all segments but the first
   */
  static SlowNoise of(double[] values, double[] rest, int[] points) {
    double[] meansOfRest = SegmentMeans.of(rest, points);
    double memory = memory(rest, points, meansOfRest);
    int steps = stepsLeft(SegmentMeans.of(values, points), meansOfRest);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double border =
        (sorted[sorted.length / 50] + sorted[sorted.length - 1 - sorted.length / 50]) / 2;
    double[] bright = new double[MOST_OCTAVES];
    double[] dim = new double[MOST_OCTAVES];
    for (int i = 0; i < MOST_OCTAVES; i++) {
      int length = 1 << i;
      double share = 2.0 * length * steps / values.length;
      double expected = ofMean(length, memory);
      double[][] squares = squares(values, rest, length, border);
      bright[i] = variance(squares[1], share, i, bright, expected);
      dim[i] = variance(squares[0], share, i, dim, expected);
    }
    return new SlowNoise(bright, dim, border);
  }

  /** Whether the noise is white, so that nothing has to be mended. */
  boolean isWhite() {
    for (int i = 0; i < MOST_OCTAVES; i++) {
      if (Math.max(bright[i], dim[i]) * (1 << i) > 1.001) {
        return false;
      }
    }
    return true;
  }

  /** Variance of the mean of so many frames of an intensity. */
  double variance(double mean, int frames) {
    double[] octaves = mean > border ? bright : dim;
    double place = Math.min(MOST_OCTAVES - 1, Math.log(frames) / Math.log(2));
    int i = Math.min(MOST_OCTAVES - 2, (int) place);
    double logarithm = Math.log(octaves[i]) + (place - i) * Math.log(octaves[i + 1] / octaves[i]);
    return Math.exp(logarithm);
  }

  /** Number of steps that are more than half as large without the states. */
  private static int stepsLeft(double[] means, double[] meansOfRest) {
    int left = 0;
    for (int i = 1; i < means.length; i++) {
      double step = means[i] - means[i - 1];
      double ofRest = meansOfRest[i] - meansOfRest[i - 1];
      left += 2 * Math.abs(ofRest) > Math.abs(step) ? 1 : 0;
    }
    return left;
  }

  /**
   * Correlation of neighbouring frames within the segments, 0 where chance explains it.
   *
   * @param points first positions of all segments but the first
   * @param means of the segments
   */
  private static double memory(double[] rest, int[] points, double[] means) {
    double products = 0;
    double squares = 0;
    for (int i = 0; i <= points.length; i++) {
      int from = i == 0 ? 0 : points[i - 1];
      int to = i == points.length ? rest.length : points[i];
      double mean = means[i];
      for (int t = from; t < to; t++) {
        squares += (rest[t] - mean) * (rest[t] - mean);
        products += t > from ? (rest[t] - mean) * (rest[t - 1] - mean) : 0;
      }
    }
    double correlation = squares > LEAST_NOISE * rest.length ? products / squares : 0;
    return correlation * Math.sqrt(rest.length) > CORRELATED ? correlation : 0;
  }

  /** Variance of the mean of frames whose correlation falls by a factor from lag to lag. */
  private static double ofMean(int frames, double memory) {
    double sum = 1;
    double power = 1;
    for (int lag = 1; lag < frames && power > 1e-9; lag++) {
      power *= memory;
      sum += 2 * power * (1 - lag / (double) frames);
    }
    // The scale is that of differences of neighbours.
    return sum / frames / (1 - memory);
  }

  /** Half the squared differences of neighbouring blocks, dim and bright ones. */
  private static double[][] squares(double[] values, double[] rest, int length, double border) {
    int blocks = values.length / length;
    double[][] squares = new double[2][Math.max(0, blocks - 1)];
    int[] count = new int[2];
    for (int b = 1; b < blocks; b++) {
      int at = b * length;
      int side = Moments.mean(values, at - length, at + length) > border ? 1 : 0;
      double step = Moments.mean(rest, at, at + length) - Moments.mean(rest, at - length, at);
      squares[side][count[side]++] = step * step / 2;
    }
    return new double[][] {
      Arrays.copyOf(squares[0], count[0]), Arrays.copyOf(squares[1], count[1])
    };
  }

  private static double variance(
      double[] squares, double steps, int octave, double[] shorter, double expected) {
    double white = 1.0 / (1 << octave);
    if (octave == 0) {
      return expected;
    }
    if (squares.length < FEWEST_PAIRS || steps > MOST_STEPS) {
      double fall = octave < 2 ? 0.5 : shorter[octave - 1] / shorter[octave - 2];
      return Math.max(expected, shorter[octave - 1] * Math.max(0.5, Math.min(1, fall)));
    }
    Arrays.sort(squares);
    double rank = 0.5 * (1 - steps);
    double variance = squares[(int) (rank * squares.length)] / chiSquare(rank);
    boolean chance =
        variance
            < white * Math.exp(CHANCE * StabilizedTrace.MEDIAN_ERROR / Math.sqrt(squares.length));
    return chance ? expected : variance;
  }

  /** Value that a squared standard normal variable stays below with a probability of up to 0.5. */
  private static double chiSquare(double probability) {
    double place = probability / 0.05;
    int i = (int) Math.min(CHI_SQUARE.length - 2, place);
    return CHI_SQUARE[i] + (place - i) * (CHI_SQUARE[i + 1] - CHI_SQUARE[i]);
  }
}
