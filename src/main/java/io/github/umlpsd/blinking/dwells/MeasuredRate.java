package io.github.umlpsd.blinking.dwells;

/**
 * A mean time or a rate with its uncertainty.
 *
 * @param value s, or Hz
 * @param error standard error, in the same unit
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record MeasuredRate(double value, double error, double low, double high) {

  private static final double NORMAL = 1.96;

  /**
   * With an interval that is even on a logarithmic axis.
   *
   * @param error standard error by chance
   * @param quantile of its law, for the interval
   * @param doubt relative standard error of what was made up for, with a normal law
   */
  static MeasuredRate logNormal(double value, double error, double quantile, double doubt) {
    double width = Math.hypot(quantile * error / value, NORMAL * doubt);
    double factor = Math.exp(Math.min(700, width));
    return new MeasuredRate(
        value, Math.hypot(error, value * doubt), value / factor, value * factor);
  }

  /** The same of a value with a normal error. */
  static MeasuredRate logNormal(double value, double error, double doubt) {
    return logNormal(value, error, NORMAL, doubt);
  }
}
