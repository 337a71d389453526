package io.github.umlpsd.spectra.law;

/**
 * A fitted parameter.
 *
 * @param value its likeliest value
 * @param standardError its standard error
 * @param interval its 95 % interval, which need not lie evenly around the value
 */
public record Estimate(double value, double standardError, Interval interval) {
  private static final double LARGEST = 700;

  /** The quantity whose logarithm this is. */
  Estimate exponential() {
    double scale = exp(value);
    return new Estimate(
        scale,
        Math.min(Double.MAX_VALUE, scale * standardError),
        new Interval(exp(interval.low()), exp(interval.high())));
  }

  private static double exp(double logarithm) {
    return Math.exp(Math.max(-LARGEST, Math.min(LARGEST, logarithm)));
  }

  /** In another unit, without the part of the interval below zero. */
  Estimate positive(double scale) {
    return new Estimate(
        scale * value,
        scale * standardError,
        new Interval(Math.max(0, scale * interval.low()), scale * interval.high()));
  }
}
