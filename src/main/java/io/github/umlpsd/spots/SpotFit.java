package io.github.umlpsd.spots;

import java.util.List;

/**
 * A Gaussian of known place and width on a flat background, fitted to the pixels around a spot by
 * least squares. Pixels that are nearer to another spot are left out.
 *
 * @param amplitude height of the Gaussian (counts)
 * @param background below it (counts)
 * @param squares sum of the squared deviations of the pixels (counts^2)
 * @param total sum of the squared deviations from the mean (counts^2)
 * @param pixels number of pixels
 */
record SpotFit(double amplitude, double background, double squares, double total, int pixels) {

  /**
   * @param sigma standard deviation of the Gaussian, pixels
   * @param reach pixels with their centre within this distance are fitted
   * @param others spots nearby, which may contain this one
   */
  static SpotFit of(Plane image, Spot spot, double sigma, double reach, List<Spot> others) {
    double n = 0;
    double g = 0;
    double gg = 0;
    double v = 0;
    double vv = 0;
    double gv = 0;
    int left = (int) Math.max(0, Math.ceil(spot.xPixels() - reach));
    int right = (int) Math.min(image.width() - 1, Math.floor(spot.xPixels() + reach));
    int top = (int) Math.max(0, Math.ceil(spot.yPixels() - reach));
    int bottom = (int) Math.min(image.height() - 1, Math.floor(spot.yPixels() + reach));
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        double square = square(spot, x, y);
        if (square > reach * reach || isNearer(others, x, y, square)) {
          continue;
        }
        double weight = Math.exp(-square / (2 * sigma * sigma));
        double value = image.at(x, y);
        n++;
        g += weight;
        gg += weight * weight;
        v += value;
        vv += value * value;
        gv += weight * value;
      }
    }
    double spread = gg - g * g / n;
    double total = vv - v * v / n;
    double shared = gv - g * v / n;
    if (n < 5 || !(spread > 1e-9)) {
      return new SpotFit(0, n > 0 ? v / n : 0, Math.max(0, total), Math.max(0, total), (int) n);
    }
    double amplitude = shared / spread;
    return new SpotFit(
        amplitude,
        (v - amplitude * g) / n,
        Math.max(0, total - amplitude * shared),
        Math.max(0, total),
        (int) n);
  }

  private static boolean isNearer(List<Spot> others, int x, int y, double square) {
    for (Spot other : others) {
      if (square(other, x, y) < square) {
        return true;
      }
    }
    return false;
  }

  private static double square(Spot spot, int x, int y) {
    double dx = x - spot.xPixels();
    double dy = y - spot.yPixels();
    return dx * dx + dy * dy;
  }
}
