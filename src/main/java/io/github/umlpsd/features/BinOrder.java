package io.github.umlpsd.features;

import io.github.umlpsd.job.Keyed;

/** Whether traces are binned or normalised first. */
public enum BinOrder implements Keyed {
  /** Bin, then normalise, as published. */
  BIN_FIRST,
  /** Normalise, then bin. */
  NORMALIZE_FIRST;
}
