package io.github.umlpsd.features;

import io.github.umlpsd.job.Keyed;

/** Whether traces are binned or normalised first. */
public enum BinOrder implements Keyed {
  /** Bin, then normalise, as published. */
  BIN_FIRST("bin-first"),
  /** Normalise, then bin. */
  NORMALIZE_FIRST("normalize-first");

  private final String key;

  BinOrder(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
