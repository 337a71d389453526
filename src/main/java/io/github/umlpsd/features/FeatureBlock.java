package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.Signal;

/**
 * One kind of feature of traces of one length, in steps: what is measured on each trace alone, what
 * is measured when the noise of the whole set is known, and the columns. For one thread.
 */
interface FeatureBlock {

  /** What the columns are made of, or why it cannot be measured. */
  Measurement measure(Signal signal);

  /**
   * @param measured values that {@link #measure} or {@link LevelBlock#measureLevels} gave
   * @param level of the same trace
   * @param damping noise-to-signal ratio that damps the features of all traces alike, so that dim
   *     and bright traces of one kind get the same features
   */
  default double[] columns(double[] measured, Signal.Level level, double damping) {
    return measured;
  }

  /** Weight of the block beside others. */
  default double weight() {
    return 1;
  }
}
