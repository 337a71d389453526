package io.github.umlpsd.movie;

import io.github.umlpsd.job.Keyed;

/** Whether and how the drift of the sample is found. */
public enum Drift implements Keyed {
  /** The sample is taken as fixed. */
  NONE("none"),
  /** Phase correlation between blocks of frames, see {@link DriftEstimator}. */
  PHASE_CORRELATION("phase-correlation");

  private final String key;

  Drift(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
