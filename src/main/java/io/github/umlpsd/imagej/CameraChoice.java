package io.github.umlpsd.imagej;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.simulate.Camera;
import java.util.Locale;

/** The cameras that a movie can be simulated with. */
enum CameraChoice implements Keyed {
  SCMOS(Camera.scmos()),
  EMCCD(Camera.emccd()),
  COUNTER(Camera.photonCounter());

  private final Camera camera;

  CameraChoice(Camera camera) {
    this.camera = camera;
  }

  Camera camera() {
    return camera;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
