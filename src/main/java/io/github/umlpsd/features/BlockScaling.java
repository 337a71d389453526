package io.github.umlpsd.features;

/** Brings blocks of columns to a common size and sets them side by side. */
final class BlockScaling {
  /** Relative variance that is nothing but rounding. */
  private static final double ROUNDING = 1e-24;

  private BlockScaling() {}

  /** Centres each column over the set, and sets the total rms of the block to its weight. */
  static void standardize(double[][] block, double weight) {
    int columns = block[0].length;
    double squares = 0;
    double before = 0;
    for (int c = 0; c < columns; c++) {
      double mean = 0;
      for (double[] row : block) {
        mean += row[c] / block.length;
        before += row[c] * row[c];
      }
      for (double[] row : block) {
        row[c] -= mean;
        squares += row[c] * row[c];
      }
    }
    boolean differs = squares > ROUNDING * before;
    double factor = differs ? weight / Math.sqrt(squares / block.length) : 0;
    for (double[] row : block) {
      for (int c = 0; c < columns; c++) {
        row[c] *= factor;
      }
    }
  }

  /**
   * @param blocks [block][row][column]
   * @return [row][columns of all blocks]
   */
  static double[][] sideBySide(double[][][] blocks) {
    double[][] rows = new double[blocks[0].length][];
    for (int r = 0; r < rows.length; r++) {
      int width = 0;
      for (double[][] block : blocks) {
        width += block[r].length;
      }
      rows[r] = new double[width];
      int place = 0;
      for (double[][] block : blocks) {
        System.arraycopy(block[r], 0, rows[r], place, block[r].length);
        place += block[r].length;
      }
    }
    return rows;
  }
}
