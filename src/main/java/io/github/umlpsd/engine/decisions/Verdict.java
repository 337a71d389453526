package io.github.umlpsd.engine.decisions;

import io.github.umlpsd.job.Keyed;

/** What can be decided about a spot by hand. */
public enum Verdict implements Keyed {
  /** It is measured even if it has a near neighbour or looks like a hot pixel. */
  KEEP,
  /** It has no class, and counts for none. */
  REJECT,
  /** It belongs to a class that the algorithm did not give it. */
  CLASS;
}
