package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.FrameLoss;
import io.github.umlpsd.job.Keyed;

/** What tells the states of a trace. */
public enum StateModel implements Keyed {
  /** The threshold from the histogram of the intensities. */
  THRESHOLD(0.07),
  /** A hidden Markov model with normal noise. It misses a little more, as measured. */
  HIDDEN_GAUSSIAN(0.17),
  /** A hidden Markov model of photon counts. */
  HIDDEN_POISSON(0.17);

  private final FrameLoss loss;

  StateModel(double exponent) {
    this.loss = new FrameLoss(exponent);
  }

  /** What is lost of fast switching. */
  FrameLoss loss() {
    return loss;
  }
}
