package io.github.umlpsd.movie.sums;

import java.util.Arrays;

/**
 * Running sums of every pixel over frames. Sums are of differences from a reference frame, so that
 * the variance of a small signal on a large background keeps its digits.
 */
final class PixelStatistics {
  private static final int EXPONENT_ONE = 0x00800000;

  private final float[] reference;
  private final double[] sum;
  private final double[] squares;
  private final float[] max;
  private final double[] steps;
  private final double[] pairSum;
  private int[] leftOut;
  private int frames;
  private int pairs;

  /**
   * @param reference a typical frame, finite everywhere
   */
  PixelStatistics(float[] reference) {
    this.reference = reference;
    this.sum = new double[reference.length];
    this.squares = new double[reference.length];
    this.max = new float[reference.length];
    this.steps = new double[reference.length];
    this.pairSum = new double[reference.length];
    clear();
  }

  static long bytesPerPixel() {
    return 4 * Double.BYTES + Float.BYTES;
  }

  void clear() {
    frames = 0;
    pairs = 0;
    leftOut = null;
    Arrays.fill(sum, 0);
    Arrays.fill(squares, 0);
    Arrays.fill(steps, 0);
    Arrays.fill(pairSum, 0);
    Arrays.fill(max, Float.NEGATIVE_INFINITY);
  }

  /**
   * Adds four frames in one sweep, which spares three of four trips through memory.
   *
   * @param steps whether the squared steps of the two pairs of them count; they do not where a
   *     value is not finite
   */
  void add(float[] a, float[] b, float[] c, float[] d, boolean steps) {
    if (!(isFinite(a) && isFinite(b) && isFinite(c) && isFinite(d))) {
      add(a);
      add(b);
      add(c);
      add(d);
      return;
    }
    for (int i = 0; i < sum.length; i++) {
      float reference = this.reference[i];
      double da = a[i] - reference;
      double db = b[i] - reference;
      double dc = c[i] - reference;
      double dd = d[i] - reference;
      sum[i] += (da + db) + (dc + dd);
      squares[i] += (da * da + db * db) + (dc * dc + dd * dd);
    }
    // On its own, so that the compiler of the Java machine makes vectors of it.
    for (int i = 0; i < max.length; i++) {
      max[i] = Math.max(max[i], Math.max(Math.max(a[i], b[i]), Math.max(c[i], d[i])));
    }
    frames += 4;
    if (steps) {
      addSteps(a, b, c, d);
    }
  }

  private void addSteps(float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < steps.length; i++) {
      double first = b[i] - a[i];
      double second = d[i] - c[i];
      steps[i] += first * first + second * second;
      float reference = this.reference[i];
      pairSum[i] +=
          ((double) a[i] - reference)
              + ((double) b[i] - reference)
              + ((double) c[i] - reference)
              + ((double) d[i] - reference);
    }
    pairs += 2;
  }

  /** Adds one frame; values that are not finite numbers are left out, and counted. */
  void add(float[] frame) {
    for (int i = 0; i < sum.length; i++) {
      double difference = frame[i] - reference[i];
      if (Double.isFinite(difference)) {
        sum[i] += difference;
        squares[i] += difference * difference;
        max[i] = Math.max(max[i], frame[i]);
      } else {
        leftOut = leftOut == null ? new int[sum.length] : leftOut;
        leftOut[i]++;
      }
    }
    frames++;
  }

  void add(PixelStatistics other) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.sum[i];
      squares[i] += other.squares[i];
      max[i] = Math.max(max[i], other.max[i]);
    }
    if (other.pairs > 0) {
      for (int i = 0; i < steps.length; i++) {
        steps[i] += other.steps[i];
        pairSum[i] += other.pairSum[i];
      }
      pairs += other.pairs;
    }
    if (other.leftOut != null) {
      leftOut = leftOut == null ? new int[sum.length] : leftOut;
      for (int i = 0; i < sum.length; i++) {
        leftOut[i] += other.leftOut[i];
      }
    }
    frames += other.frames;
  }

  /** Adds the sums of frames of whole counts; the reference must be one. */
  void add(CountSums run) {
    for (int i = 0; i < sum.length; i++) {
      long reference = (long) this.reference[i];
      sum[i] += run.sum(i, reference);
      squares[i] += run.squares(i, reference);
      max[i] = Math.max(max[i], run.max(i));
    }
    if (run.pairs() > 0) {
      for (int i = 0; i < steps.length; i++) {
        steps[i] += run.squaredSteps(i);
        pairSum[i] += run.pairSum(i, (long) reference[i]);
      }
      pairs += run.pairs();
    }
    frames += run.frames();
  }

  /** An exponent of all ones, NaN or infinite, overflows into the sign when one is added. */
  private static boolean isFinite(float[] values) {
    int overflow = 0;
    for (float value : values) {
      overflow |= (Float.floatToRawIntBits(value) & Integer.MAX_VALUE) + EXPONENT_ONE;
    }
    return overflow >= 0;
  }

  int size() {
    return sum.length;
  }

  /** Number of frames in which this pixel was a finite number. */
  int count(int i) {
    return leftOut == null ? frames : frames - leftOut[i];
  }

  /** Number of frames added. */
  int frames() {
    return frames;
  }

  double mean(int i) {
    return reference[i] + sum[i] / count(i);
  }

  /** Sample standard deviation; 0 for less than two values. */
  double standardDeviation(int i) {
    int n = count(i);
    return n < 2 ? 0 : Math.sqrt(Math.max(0, squares[i] - sum[i] * sum[i] / n) / (n - 1));
  }

  float max(int i) {
    return max[i];
  }

  /** Pairs of successive frames whose steps were added. */
  int pairs() {
    return pairs;
  }

  /** Half of the mean squared step. */
  double stepVariance(int i) {
    return steps[i] / (2.0 * pairs);
  }

  /** Mean of the frames that are in no pair; NaN if there is none. */
  double meanOutsidePairs(int i) {
    return reference[i] + (sum[i] - pairSum[i]) / (count(i) - 2 * pairs);
  }
}
