package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.FrameSource;

/** Sums over frames of floating-point numbers, which may be none. */
final class NumberRun implements FrameRun {
  private final PixelStatistics sums;
  private final float[][] frame;

  NumberRun(PixelStatistics empty) {
    this.sums = empty;
    this.frame = new float[GROUP][empty.size()];
  }

  static long bytesPerPixel() {
    return PixelStatistics.bytesPerPixel() + GROUP * Float.BYTES;
  }

  @Override
  public void add(FrameSource frames, int start, int end, int apart) {
    int t = start;
    for (; t + GROUP <= end; t += GROUP) {
      for (int k = 0; k < GROUP; k++) {
        frames.read(t + k, frame[k]);
      }
      sums.add(frame[0], frame[1], frame[2], frame[3], FrameRun.givesSteps(t, apart));
    }
    for (; t < end; t++) {
      frames.read(t, frame[0]);
      sums.add(frame[0]);
    }
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public boolean hasRoom(int more) {
    return true;
  }

  @Override
  public void addTo(PixelStatistics total) {
    total.add(sums);
  }

  @Override
  public void clear() {
    sums.clear();
  }
}
