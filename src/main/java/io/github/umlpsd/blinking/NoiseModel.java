package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Keyed;

/** How the noise of a frame depends on its brightness, for the search of change points. */
public enum NoiseModel implements Keyed {
  /** Variance grows linearly with intensity: shot noise, any gain, plus read noise. */
  SHOT("shot"),
  /** The same variance in every frame. */
  CONSTANT("constant");

  private final String key;

  NoiseModel(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
