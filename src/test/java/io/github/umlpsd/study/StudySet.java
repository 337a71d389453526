package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;

/** Sets of traces with known classes, one for each seed. */
interface StudySet {

  /** True number of classes of the set of a seed. */
  int classes(long seed);

  /** The same with at most so many traces and frames. */
  StudySet cut(int mostTraces, int mostFrames);

  /** Same seed, same set, at any number of threads. */
  SimulatedTraces simulate(long seed, Workers workers);
}
