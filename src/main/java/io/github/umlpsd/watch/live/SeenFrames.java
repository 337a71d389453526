package io.github.umlpsd.watch.live;

import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import java.util.function.Consumer;

/**
 * Frames that somebody else sees too when they are read, each once. A single frame is given twice,
 * since a movie has at least two.
 */
final class SeenFrames extends DerivedFrames {
  private final Consumer<float[]> other;

  SeenFrames(FrameSource source, Consumer<float[]> other) {
    super(source);
    this.other = other;
  }

  @Override
  public int frames() {
    return Math.max(2, source.frames());
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(Math.min(frame, source.frames() - 1), pixels);
    if (frame < source.frames()) {
      other.accept(pixels);
    }
  }
}
