package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.FrameSource;

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
}
