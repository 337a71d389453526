package io.github.umlpsd.simulate;

import io.github.umlpsd.movie.Movie;

/**
 * A movie of crystals and its truth maps, width x height values, row by row, in the middle of the
 * drift. The maps belong to this value; do not change them.
 *
 * @param labelMap number of the class from 0, or {@link #BACKGROUND}
 * @param crystalMap number of the crystal from 0, or {@link #BACKGROUND}
 * @param betaMap true exponent, NaN in the background
 * @param brightnessMap mean photo-electrons a frame, without background
 */
public record SimulatedCrystals(
    Movie movie, int[] labelMap, int[] crystalMap, float[] betaMap, float[] brightnessMap) {

  /** Marks pixels outside the crystals. */
  public static final int BACKGROUND = -1;
}
