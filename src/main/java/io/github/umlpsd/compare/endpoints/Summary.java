package io.github.umlpsd.compare.endpoints;

import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;

/** How the dots of a movie become the number of the movie. */
public enum Summary {
  /** Mean of zeros and ones over the dots that have a value. */
  SHARE,
  /** Mean over the dots that have a value. */
  MEAN,
  /** Median over the dots that have a value: times and exponents have long tails. */
  MEDIAN,
  /** None: the number is one of the movie or of a class as a whole. */
  WHOLE;

  /** The number of some dots; NaN without any that has a value. */
  public double of(double[] values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
    if (finite.length == 0) {
      return Double.NaN;
    }
    return this == MEDIAN ? Quantiles.median(finite) : Moments.mean(finite);
  }
}
