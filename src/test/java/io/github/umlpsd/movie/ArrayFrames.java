package io.github.umlpsd.movie;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

/** Frames held in memory, for tests. */
public record ArrayFrames(
    int width, int height, float[][] values, float saturationCounts, AtomicInteger reads)
    implements FrameSource {

  public static ArrayFrames of(int width, int height, float[][] values) {
    return new ArrayFrames(width, height, values, Float.POSITIVE_INFINITY, new AtomicInteger());
  }

  public ArrayFrames saturatedAt(float counts) {
    return new ArrayFrames(width, height, values, counts, reads);
  }

  public Movie movie(double frameIntervalSeconds) {
    return new Movie("test", this, frameIntervalSeconds, OptionalDouble.empty(), List.of());
  }

  @Override
  public int frames() {
    return values.length;
  }

  @Override
  public void read(int frame, float[] pixels) {
    reads.incrementAndGet();
    System.arraycopy(values[frame], 0, pixels, 0, pixels.length);
  }
}
