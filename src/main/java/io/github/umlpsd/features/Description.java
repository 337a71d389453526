package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.Signal;
import java.util.Optional;

/**
 * What was measured on one trace.
 *
 * @param measured [block][value]; empty if excluded
 * @param level signal and noise; null where no block needs them, or if excluded
 * @param excluded why the trace cannot be compared, if so
 */
record Description(double[][] measured, Signal.Level level, Optional<Exclusion.Reason> excluded) {

  static Description excluded(Exclusion.Reason reason) {
    return new Description(new double[0][], null, Optional.of(reason));
  }
}
