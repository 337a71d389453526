package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** What is subtracted from a trace before its spectrum. */
public enum Detrend implements Keyed {
  /** Nothing. */
  NONE,
  /** The mean. */
  CONSTANT,
  /** The straight line that fits best. */
  LINEAR;
}
