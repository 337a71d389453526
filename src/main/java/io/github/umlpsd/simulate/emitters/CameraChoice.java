package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.Keyed;

/** The cameras that a movie can be simulated with. */
public enum CameraChoice implements Keyed {
  SCMOS(Camera.scmos()),
  EMCCD(Camera.emccd()),
  COUNTER(Camera.photonCounter());

  private final Camera camera;

  CameraChoice(Camera camera) {
    this.camera = camera;
  }

  public Camera camera() {
    return camera;
  }
}
