package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Keyed;

/** What tells the states of a trace. */
public enum StateModel implements Keyed {
  /** The threshold from the histogram of the intensities. */
  THRESHOLD,
  /** A hidden Markov model with normal noise. */
  HIDDEN_GAUSSIAN,
  /** A hidden Markov model of photon counts. */
  HIDDEN_POISSON;
}
