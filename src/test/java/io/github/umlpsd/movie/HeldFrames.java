package io.github.umlpsd.movie;

import java.util.stream.IntStream;

/**
 * The same frames, read once and then held in memory. Those of a simulation are drawn anew whenever
 * they are read, which takes most of the time of an analysis of them. For tests.
 */
public final class HeldFrames extends DerivedFrames {
  private final float[][] held;

  private HeldFrames(FrameSource source) {
    super(source);
    held =
        IntStream.range(0, source.frames())
            .parallel()
            .mapToObj(
                frame -> {
                  float[] pixels = new float[source.width() * source.height()];
                  source.read(frame, pixels);
                  return pixels;
                })
            .toArray(float[][]::new);
  }

  /** The movie with its frames in memory. */
  public static Movie of(Movie movie) {
    return movie.with(new HeldFrames(movie.frames()));
  }

  @Override
  public boolean isWholeCounts() {
    return source.isWholeCounts();
  }

  @Override
  public void read(int frame, float[] pixels) {
    System.arraycopy(held[frame], 0, pixels, 0, pixels.length);
  }
}
