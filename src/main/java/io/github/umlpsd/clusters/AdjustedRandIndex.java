package io.github.umlpsd.clusters;

/** Agreement of two partitions, corrected for chance (Hubert and Arabie, J. Classif. 2, 1985). */
public final class AdjustedRandIndex {

  private AdjustedRandIndex() {}

  /**
   * The index: 1 for equal partitions, about 0 for independent ones; the numbering of the clusters
   * does not matter. Two partitions that leave nothing to compare (one cluster each, or all alone)
   * have 1.
   *
   * @param a cluster of each observation, from 0
   * @param b as long as {@code a}
   */
  public static double of(int[] a, int[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException("Lengths differ: " + a.length + " and " + b.length);
    }
    int columns = Labels.count(b);
    int rows = Labels.count(a);
    int[] table = new int[rows * columns];
    for (int i = 0; i < a.length; i++) {
      table[a[i] * columns + b[i]]++;
    }
    double[] bySecond = new double[columns];
    double together = 0;
    double first = 0;
    for (int r = 0; r < rows; r++) {
      double inRow = 0;
      for (int c = 0; c < columns; c++) {
        double count = table[r * columns + c];
        together += pairs(count);
        inRow += count;
        bySecond[c] += count;
      }
      first += pairs(inRow);
    }
    double second = 0;
    for (double count : bySecond) {
      second += pairs(count);
    }
    double expected = a.length < 2 ? 0 : first * second / pairs(a.length);
    double most = (first + second) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(double count) {
    return count * (count - 1) / 2;
  }
}
