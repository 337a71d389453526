package io.github.umlpsd.pixels;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.pixels.basins.Basins;

/** How the pixels of crystals are told from background on the time average. */
public enum MaskRule implements Keyed {
  /** What stands out of a local background and blinks, see {@link Basins}. */
  BASINS,
  /** Threshold with the largest variance between the two groups (Otsu 1979). */
  OTSU,
  /** Threshold with the least cross entropy (Li and Tam 1998); lower, keeps dim rims. */
  LI,
  /** A value that the user gives, in counts. */
  VALUE,
  /** Pixels that the user gives, as an outline or as an image. */
  GIVEN;
}
