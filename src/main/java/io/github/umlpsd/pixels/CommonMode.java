package io.github.umlpsd.pixels;

import io.github.umlpsd.job.Keyed;

/** Whether what all pixels of the mask have in common, as of an unsteady lamp, is taken out. */
public enum CommonMode implements Keyed {
  /** It stays. */
  NONE,
  /** Each pixel above background is divided by the relative mean of the mask. */
  DIVIDE,
  /** The mean of the mask, less its average over time, is subtracted from each pixel. */
  SUBTRACT;
}
