package io.github.umlpsd.movie;

import io.github.umlpsd.job.Keyed;

/** How a movie is projected along time into the one image on which spots are found. */
public enum Projection implements Keyed {
  /**
   * Mean over all frames, joined with what varies: the standard deviation and the covariance of
   * successive frames are searched too. What is shown is the mean.
   */
  AUTO,
  /** Mean over all frames: the least noise for spots that are mostly bright. */
  MEAN,
  /** Sample standard deviation: shows what blinks. */
  STD,
  /** Maximum: shows what was bright at least once. */
  MAX;
}
