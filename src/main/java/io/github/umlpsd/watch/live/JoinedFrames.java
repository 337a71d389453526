package io.github.umlpsd.watch.live;

import io.github.umlpsd.movie.FrameSource;
import java.util.ArrayList;
import java.util.List;

/** Frames of several sources one behind the other; none of them is in memory. */
final class JoinedFrames implements FrameSource {
  private final List<FrameSource> sources = new ArrayList<>();
  private int frames;

  void add(FrameSource source) {
    sources.add(source);
    frames += source.frames();
  }

  @Override
  public int width() {
    return sources.get(0).width();
  }

  @Override
  public int height() {
    return sources.get(0).height();
  }

  @Override
  public int frames() {
    return frames;
  }

  @Override
  public float saturationCounts() {
    return sources.get(0).saturationCounts();
  }

  @Override
  public void read(int frame, float[] pixels) {
    int left = frame;
    for (FrameSource source : sources) {
      if (left < source.frames()) {
        source.read(left, pixels);
        return;
      }
      left -= source.frames();
    }
    throw new IllegalArgumentException("There is no frame " + frame);
  }

  @Override
  public void close() {
    sources.forEach(FrameSource::close);
  }
}
