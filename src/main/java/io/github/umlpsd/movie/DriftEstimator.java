package io.github.umlpsd.movie;

import io.github.umlpsd.job.Workers;

/** Finds how the sample moves during a movie. */
public final class DriftEstimator {
  private DriftEstimator() {}

  /**
   * Estimates the drift of each frame.
   *
   * @throws io.github.umlpsd.job.UserException if the frames show too little to tell
   */
  public static DriftEstimate estimate(FrameSource source, Drift drift, Workers workers) {
    return switch (drift) {
      case NONE -> DriftEstimate.none(source.frames());
      case PHASE_CORRELATION -> new PhaseCorrelationDrift(source).estimate(workers);
    };
  }
}
