package io.github.umlpsd.movie.camera;

import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;

/** Frames in the unit of the results: the camera's offset taken off, photo-electrons for counts. */
public final class LightFrames extends DerivedFrames {
  private final CameraCalibration camera;

  private LightFrames(FrameSource source, CameraCalibration camera) {
    super(source);
    this.camera = camera;
  }

  /** The frames themselves if nothing is known of the camera. */
  public static FrameSource of(FrameSource source, CameraCalibration camera) {
    return camera.knowsOffset() || camera.knowsGain() ? new LightFrames(source, camera) : source;
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(frame, pixels);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) camera.light(pixels[i]);
    }
  }

  @Override
  public float saturationCounts() {
    return (float) camera.light(source.saturationCounts());
  }
}
