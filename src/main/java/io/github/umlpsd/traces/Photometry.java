package io.github.umlpsd.traces;

import io.github.umlpsd.job.Keyed;

/** How the brightness of a spot is read from the pixels of a frame. */
public enum Photometry implements Keyed {
  /** Sum over a disk of the counts above background. */
  APERTURE,
  /**
   * Counts of a Gaussian spot of known width and place by least squares: I = sum w (p - b) / sum
   * w^2, with w the Gaussian of unit volume (Naylor, MNRAS 296, 339, 1998).
   */
  PSF;
}
