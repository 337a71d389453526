package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** Units of a power spectral density. */
public enum Units implements Keyed {
  /** counts^2/Hz. */
  ABSOLUTE,
  /** The trace is divided by its mean first: 1/Hz; for traces of different brightness. */
  RELATIVE;
}
