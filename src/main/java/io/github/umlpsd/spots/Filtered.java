package io.github.umlpsd.spots;

/**
 * An image that a blob filter has answered to.
 *
 * @param values width x height qualities, row by row
 */
record Filtered(double[] values, int width, int height) {

  double at(int x, int y) {
    return values[y * width + x];
  }
}
