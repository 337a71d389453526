package io.github.umlpsd.traces;

import io.github.umlpsd.job.Keyed;

/** What is subtracted from the pixels of a spot, in each frame anew. */
public enum Background implements Keyed {
  /** Median of a ring around the spot. */
  ANNULUS,
  /** Nothing. */
  NONE;
}
