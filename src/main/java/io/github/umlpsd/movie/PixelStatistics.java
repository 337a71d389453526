package io.github.umlpsd.movie;

import java.util.Arrays;

/**
 * Running sums of every pixel over frames. Sums are of differences from a reference frame, so that
 * the variance of a small signal on a large background keeps its digits.
 */
final class PixelStatistics {
  private final float[] reference;
  private final double[] sum;
  private final double[] squares;
  private final float[] max;
  private final int[] finite;
  private int frames;

  /**
   * @param reference a typical frame, finite everywhere
   */
  PixelStatistics(float[] reference) {
    this.reference = reference;
    this.sum = new double[reference.length];
    this.squares = new double[reference.length];
    this.max = new float[reference.length];
    this.finite = new int[reference.length];
    clear();
  }

  static long bytesPerPixel() {
    return 2 * Double.BYTES + Float.BYTES + Integer.BYTES;
  }

  void clear() {
    frames = 0;
    Arrays.fill(sum, 0);
    Arrays.fill(squares, 0);
    Arrays.fill(max, Float.NEGATIVE_INFINITY);
    Arrays.fill(finite, 0);
  }

  /** Adds four frames in one sweep, which spares three of four trips through memory. */
  void add(float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      float reference = this.reference[i];
      double da = a[i] - reference;
      double db = b[i] - reference;
      double dc = c[i] - reference;
      double dd = d[i] - reference;
      double square = (da * da + db * db) + (dc * dc + dd * dd);
      if (square - square == 0) {
        sum[i] += (da + db) + (dc + dd);
        squares[i] += square;
        float top = a[i] > b[i] ? a[i] : b[i];
        float top2 = c[i] > d[i] ? c[i] : d[i];
        top = top > top2 ? top : top2;
        max[i] = max[i] > top ? max[i] : top;
        finite[i] += 4;
      } else {
        addIfFinite(i, a[i]);
        addIfFinite(i, b[i]);
        addIfFinite(i, c[i]);
        addIfFinite(i, d[i]);
      }
    }
    frames += 4;
  }

  void add(float[] frame) {
    for (int i = 0; i < sum.length; i++) {
      addIfFinite(i, frame[i]);
    }
    frames++;
  }

  private void addIfFinite(int i, float value) {
    double difference = value - reference[i];
    if (Double.isFinite(difference)) {
      sum[i] += difference;
      squares[i] += difference * difference;
      max[i] = Math.max(max[i], value);
      finite[i]++;
    }
  }

  void add(PixelStatistics other) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.sum[i];
      squares[i] += other.squares[i];
      max[i] = Math.max(max[i], other.max[i]);
      finite[i] += other.finite[i];
    }
    frames += other.frames;
  }

  int size() {
    return sum.length;
  }

  /** Whether this pixel was a finite number in every frame. */
  boolean isComplete(int i) {
    return finite[i] == frames;
  }

  boolean isEmpty(int i) {
    return finite[i] == 0;
  }

  double mean(int i) {
    return reference[i] + sum[i] / finite[i];
  }

  /** Sample standard deviation; 0 for less than two values. */
  double standardDeviation(int i) {
    int n = finite[i];
    return n < 2 ? 0 : Math.sqrt(Math.max(0, squares[i] - sum[i] * sum[i] / n) / (n - 1));
  }

  float max(int i) {
    return max[i];
  }
}
