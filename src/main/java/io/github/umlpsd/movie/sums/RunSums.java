package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.FrameSource;

/** Sums over pairs of successive frames of runs of frames. */
interface RunSums {
  /** Adds the pairs of a run of frames, from {@code start} to before {@code end}. */
  void addRun(FrameSource frames, int start, int end);
}
