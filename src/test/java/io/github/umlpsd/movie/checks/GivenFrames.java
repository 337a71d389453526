package io.github.umlpsd.movie.checks;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.simulate.emitters.RandomStream;

/** Frames of a test: noise of 5 counts around 100, with what a test puts into it. */
record GivenFrames(int width, int height, float[][] data) implements FrameSource {
  static final Workers ONE = new Workers(1, Progress.NONE);

  static GivenFrames noise(int width, int height, int frames, long seed) {
    float[][] data = new float[frames][width * height];
    for (int t = 0; t < frames; t++) {
      RandomStream random = RandomStream.of(seed, t);
      for (int i = 0; i < data[t].length; i++) {
        data[t][i] = (float) Math.rint(100 + 5 * random.gaussian());
      }
    }
    return new GivenFrames(width, height, data);
  }

  /** Adds a Gaussian spot of sigma 1.3 pixels to one frame. */
  void addSpot(int frame, double x, double y, double peak) {
    for (int i = 0; i < data[frame].length; i++) {
      double squares = Math.pow(i % width - x, 2) + Math.pow(i / width - y, 2);
      data[frame][i] += (float) Math.rint(peak * Math.exp(-squares / (2 * 1.3 * 1.3)));
    }
  }

  /** The same, all frames read. */
  WatchedFrames watched() {
    return AllRead.of(this);
  }

  Projections projections() {
    return Projections.of(this, ONE);
  }

  @Override
  public int frames() {
    return data.length;
  }

  @Override
  public void read(int frame, float[] pixels) {
    System.arraycopy(data[frame], 0, pixels, 0, pixels.length);
  }
}
