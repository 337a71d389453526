package io.github.umlpsd.traces;

import io.github.umlpsd.job.Keyed;

/** What is subtracted from the pixels of a spot, in each frame anew. */
public enum Background implements Keyed {
  /** Median of a ring around the spot. */
  ANNULUS("annulus"),
  /** Nothing. */
  NONE("none");

  private final String key;

  Background(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
