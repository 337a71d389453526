package io.github.umlpsd.blinking.steps;

import io.github.umlpsd.job.Keyed;

/** How the noise of a frame depends on its brightness, for the search of change points. */
public enum NoiseModel implements Keyed {
  /** Variance grows linearly with intensity: shot noise, any gain, plus read noise. */
  SHOT,
  /** The same variance in every frame. */
  CONSTANT;
}
