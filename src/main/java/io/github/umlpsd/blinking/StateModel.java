package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Keyed;

/** What tells the states of a trace. */
public enum StateModel implements Keyed {
  /**
   * The threshold from the histogram of the intensities. A dwell that leaves less than half of any
   * frame in the other state is missed: all below half a frame, and of those up to one frame the
   * ones that lie across two frames; together as many as are shorter than 5/8 of a frame.
   */
  THRESHOLD(0.625),
  /** A hidden Markov model with normal noise. It misses a little more, as measured. */
  HIDDEN_GAUSSIAN(0.75),
  /** A hidden Markov model of photon counts. */
  HIDDEN_POISSON(0.75);

  private final double missedFrames;

  StateModel(double missedFrames) {
    this.missedFrames = missedFrames;
  }

  /** Dwells that are shorter are typically missed, frames. */
  double missedFrames() {
    return missedFrames;
  }
}
