package io.github.umlpsd.pixels;

import io.github.umlpsd.job.Keyed;

/** Whether what all pixels of the mask have in common, as of an unsteady lamp, is taken out. */
public enum CommonMode implements Keyed {
  /** It stays. */
  NONE("none"),
  /** Each pixel above background is divided by the relative mean of the mask. */
  DIVIDE("divide"),
  /** The mean of the mask, less its average over time, is subtracted from each pixel. */
  SUBTRACT("subtract");

  private final String key;

  CommonMode(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
