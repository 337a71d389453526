package io.github.umlpsd.features;

import java.util.Optional;

/**
 * What one block found on one trace.
 *
 * @param values what its columns are made of; of no meaning if there is an obstacle
 * @param obstacle why the trace cannot be measured, if so
 */
record Measurement(double[] values, Optional<Exclusion.Reason> obstacle) {

  static Measurement of(double[] values) {
    return new Measurement(values, Optional.empty());
  }
}
