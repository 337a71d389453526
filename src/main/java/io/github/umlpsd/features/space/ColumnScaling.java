package io.github.umlpsd.features.space;

/**
 * Centres the columns of a block over a set, and brings the block to its weight.
 *
 * @param means of the columns, subtracted; not to be changed
 * @param factor by which all columns are multiplied then; 0 if no two rows of the set differ
 */
public record ColumnScaling(double[] means, double factor) {
  /** Relative variance that is nothing but rounding. */
  private static final double ROUNDING = 1e-24;

  /**
   * The scaling that sets the total rms of a block to its weight.
   *
   * @param block [row][column], at least one row; left as it is
   */
  public static ColumnScaling standardized(double[][] block, double weight) {
    double[] means = means(block);
    double squares = 0;
    double before = 0;
    for (int c = 0; c < means.length; c++) {
      for (double[] row : block) {
        before += row[c] * row[c];
        squares += (row[c] - means[c]) * (row[c] - means[c]);
      }
    }
    boolean differs = squares > ROUNDING * before;
    return new ColumnScaling(means, differs ? weight / Math.sqrt(squares / block.length) : 0);
  }

  /**
   * Nothing but the means taken out.
   *
   * @param block [row][column], at least one row; left as it is
   */
  public static ColumnScaling centred(double[][] block) {
    return new ColumnScaling(means(block), 1);
  }

  private static double[] means(double[][] block) {
    double[] means = new double[block[0].length];
    for (int c = 0; c < means.length; c++) {
      for (double[] row : block) {
        means[c] += row[c] / block.length;
      }
    }
    return means;
  }

  /** Scales rows in place, of the same set or of another. */
  public void apply(double[][] block) {
    for (double[] row : block) {
      for (int c = 0; c < means.length; c++) {
        row[c] = (row[c] - means[c]) * factor;
      }
    }
  }
}
