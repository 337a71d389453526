package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.camera.CameraCalibration;
import java.util.Optional;

/** Watched frames of which each has been read. For tests. */
public final class AllRead {
  private AllRead() {}

  public static WatchedFrames of(FrameSource source) {
    WatchedFrames watched = new WatchedFrames(source);
    float[] pixels = new float[source.width() * source.height()];
    for (int t = 0; t < source.frames(); t++) {
      watched.read(t, pixels);
    }
    return watched;
  }

  /** The same as a movie of which nothing else is known: no projections, no single pixels. */
  public static SeenMovie asMovie(FrameSource source) {
    return new SeenMovie(
        of(source), false, Optional.empty(), Optional.empty(), CameraCalibration.UNKNOWN);
  }
}
