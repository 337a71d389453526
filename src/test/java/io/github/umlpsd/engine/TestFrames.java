package io.github.umlpsd.engine;

import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import java.util.List;
import java.util.OptionalDouble;

/** Frames whose pixels are given as [pixel][frame]. */
public record TestFrames(int width, float[][] traces, float saturationCounts)
    implements FrameSource {

  public static Movie movie(int width, float[][] traces, float saturationCounts) {
    return new Movie(
        "test",
        new TestFrames(width, traces, saturationCounts),
        0.1,
        OptionalDouble.empty(),
        List.of());
  }

  @Override
  public int height() {
    return traces.length / width;
  }

  @Override
  public int frames() {
    return traces[0].length;
  }

  @Override
  public void read(int frame, float[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = traces[i][frame];
    }
  }
}
