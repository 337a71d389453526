package io.github.umlpsd.spectra.law;

/**
 * Weighted straight line y = intercept + slope x.
 *
 * @param intercept at x = 0
 * @param slope its slope
 * @param slopeError standard error from the scatter of the points, taken as independent
 * @param chiSquare weighted sum of squared residuals per degree of freedom
 * @param determination share of the weighted variance of y that the line explains, r^2
 */
public record LineFit(
    double intercept, double slope, double slopeError, double chiSquare, double determination) {

  /**
   * @param x at least 3 values, not all alike
   * @param y as many values
   * @param weights inverse variances; all 1 for ordinary least squares
   */
  public static LineFit of(double[] x, double[] y, double[] weights) {
    double total = 0;
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < x.length; i++) {
      total += weights[i];
      meanX += weights[i] * x[i];
      meanY += weights[i] * y[i];
    }
    meanX /= total;
    meanY /= total;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += weights[i] * (x[i] - meanX) * (x[i] - meanX);
      xy += weights[i] * (x[i] - meanX) * (y[i] - meanY);
      yy += weights[i] * (y[i] - meanY) * (y[i] - meanY);
    }
    double slope = xy / xx;
    double intercept = meanY - slope * meanX;
    double residuals = 0;
    for (int i = 0; i < x.length; i++) {
      double residual = y[i] - intercept - slope * x[i];
      residuals += weights[i] * residual * residual;
    }
    double chiSquare = residuals / (x.length - 2);
    return new LineFit(
        intercept, slope, Math.sqrt(chiSquare / xx), chiSquare, yy > 0 ? 1 - residuals / yy : 1);
  }
}
