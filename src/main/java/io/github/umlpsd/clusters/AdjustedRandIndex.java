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
    long together = 0;
    long first = 0;
    long[] inColumn = new long[columns];
    for (int r = 0; r < rows; r++) {
      long inRow = 0;
      for (int c = 0; c < columns; c++) {
        long count = table[r * columns + c];
        together += count * count;
        inRow += count;
        inColumn[c] += count;
      }
      first += inRow * inRow;
    }
    long second = 0;
    for (long count : inColumn) {
      second += count * count;
    }
    return corrected(a.length, together, first, second);
  }

  /** The index from the sums of squared counts; c observations make (c^2 - c) / 2 pairs. */
  private static double corrected(long n, long together, long first, long second) {
    double all = (n * n - n) / 2.0;
    double expected = n < 2 ? 0 : (first - n) / 2.0 * ((second - n) / 2.0) / all;
    double most = (first + second - 2 * n) / 4.0;
    return most == expected ? 1 : ((together - n) / 2.0 - expected) / (most - expected);
  }
}
