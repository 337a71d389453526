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

  /** With an interval that is even on a logarithmic axis. */
  static MeasuredRate logNormal(double value, double error, double quantile) {
    double factor = Math.exp(Math.min(700, quantile * error / value));
    return new MeasuredRate(value, error, value / factor, value * factor);
  }
}
