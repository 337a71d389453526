package io.github.umlpsd.features;

import java.util.SplittableRandom;

/**
 * One kind of feature of traces of one length, in steps: what is measured on each trace alone, what
 * is measured when the noise of the whole set is known, and the columns. For one thread.
 */
interface FeatureBlock {

  /** What the columns are made of, or why it cannot be measured. */
  Measurement measure(Signal signal);

  /** Whether {@link #measureEvenly} has something to do. */
  default boolean needsEvenNoise() {
    return false;
  }

  /**
   * Measures at the noise of dim traces, whatever the trace's own noise, so that brightness does
   * not show. Takes the place of what {@link #measure} gave.
   *
   * @param signal without its power
   * @param noiseToSignal ratio of the variances that the trace is brought to, if its own is smaller
   * @param random for the noise to be added
   */
  default double[] measureEvenly(Signal signal, double noiseToSignal, SplittableRandom random) {
    throw new UnsupportedOperationException();
  }

  /**
   * @param measured values that {@link #measure} or {@link #measureEvenly} gave
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
