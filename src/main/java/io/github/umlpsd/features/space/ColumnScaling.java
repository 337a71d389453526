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
   * The scaling that sets the total rms of a block to its weight, applied to it in place.
   *
   * @param block [row][column], at least one row
   */
  public static ColumnScaling standardize(double[][] block, double weight) {
    int columns = block[0].length;
    double[] means = new double[columns];
    double squares = 0;
    double before = 0;
    for (int c = 0; c < columns; c++) {
      for (double[] row : block) {
        means[c] += row[c] / block.length;
        before += row[c] * row[c];
      }
      for (double[] row : block) {
        squares += (row[c] - means[c]) * (row[c] - means[c]);
      }
    }
    boolean differs = squares > ROUNDING * before;
    ColumnScaling scaling =
        new ColumnScaling(means, differs ? weight / Math.sqrt(squares / block.length) : 0);
    scaling.apply(block);
    return scaling;
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
