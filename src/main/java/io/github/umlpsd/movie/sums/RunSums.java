package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.FrameSource;

/**
 * Sums over pairs of successive frames, taken up run by run.
 *
 * @param <R> what is left of them at the end
 */
interface RunSums<R> {
  /** Adds the pairs of a run of frames, from {@code start} to before {@code end}. */
  void addRun(FrameSource frames, int start, int end);

  /** The sums of all runs. */
  R done();
}
