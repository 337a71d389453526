package io.github.umlpsd.features.space;

/**
 * Directions in the space of all columns.
 *
 * @param loadings [direction][column]; not to be changed
 */
public record Directions(double[][] loadings) {

  /**
   * The coordinates of rows along the directions.
   *
   * @return [row][direction]
   */
  public double[][] apply(double[][] rows) {
    double[][] result = new double[rows.length][loadings.length];
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < loadings.length; i++) {
        double sum = 0;
        for (int c = 0; c < loadings[i].length; c++) {
          sum += rows[r][c] * loadings[i][c];
        }
        result[r][i] = sum;
      }
    }
    return result;
  }
}
