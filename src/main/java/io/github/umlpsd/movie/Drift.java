package io.github.umlpsd.movie;

import io.github.umlpsd.job.Keyed;

/** Whether and how the drift of the sample is found. */
public enum Drift implements Keyed {
  /** The sample is taken as fixed. */
  NONE,
  /** Phase correlation between blocks of frames, see {@link DriftEstimator}. */
  PHASE_CORRELATION;
}
