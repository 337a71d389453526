package io.github.umlpsd.clusters.kmeans;

/**
 * Sums of squared differences between one point and many observations, which lie beside one another
 * in memory: {@code slice[dimension][observation]}. In this layout the compiler makes vector
 * instructions of the loops without changing the order of any sum.
 */
final class SquaredDifferences {

  private SquaredDifferences() {}

  /**
   * Adds the squared distance to a point, for the observations from..to-1.
   *
   * @param slice [dimension][observation], at least {@code depth} dimensions
   * @param point coordinates of the point, beginning at {@code offset}
   * @param sums added to, per observation
   */
  static void add(
      double[][] slice, int depth, double[] point, int offset, double[] sums, int from, int to) {
    int d = 0;
    for (; d + 4 <= depth; d += 4) {
      add4(slice, d, point, offset + d, sums, from, to);
    }
    for (; d < depth; d++) {
      add1(slice[d], point[offset + d], sums, from, to);
    }
  }

  private static void add4(
      double[][] slice, int d, double[] point, int p, double[] sums, int from, int to) {
    double[] x0 = slice[d];
    double[] x1 = slice[d + 1];
    double[] x2 = slice[d + 2];
    double[] x3 = slice[d + 3];
    double c0 = point[p];
    double c1 = point[p + 1];
    double c2 = point[p + 2];
    double c3 = point[p + 3];
    for (int j = from; j < to; j++) {
      double a = x0[j] - c0;
      double b = x1[j] - c1;
      double c = x2[j] - c2;
      double e = x3[j] - c3;
      sums[j] += a * a + b * b + (c * c + e * e);
    }
  }

  private static void add1(double[] x, double c, double[] sums, int from, int to) {
    for (int j = from; j < to; j++) {
      double a = x[j] - c;
      sums[j] += a * a;
    }
  }
}
