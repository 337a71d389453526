package io.github.umlpsd.statistics;

import java.util.OptionalDouble;

/**
 * Values of the members of a group, and what tables tell of them.
 *
 * @param values of those members that have one; finite
 */
public record Sample(double[] values) {

  /** Number of values. */
  public int size() {
    return values.length;
  }

  /** Mean; empty without values. */
  public OptionalDouble mean() {
    return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Moments.mean(values));
  }

  /** Sample standard deviation; empty for fewer than two values. */
  public OptionalDouble sd() {
    return values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Moments.sampleSd(values));
  }

  /** Median; empty without values. */
  public OptionalDouble median() {
    return values.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Quantiles.median(values));
  }
}
