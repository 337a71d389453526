package io.github.umlpsd.watch.live;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.DriftEstimator;
import io.github.umlpsd.movie.FrameSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Mean images of blocks of frames, by which drift is seen. A fixed number is kept. */
final class BlockMeans {
  private static final int MOST = 12;

  /** The drift is measured in blocks of at least so many frames. */
  private static final int REPEATS = 20;

  private static final int SMALLEST_SIDE = 32;

  private final int width;
  private final int height;
  private final List<float[]> means = new ArrayList<>();
  private final double[] sum;
  private int framesPerBlock;
  private int inBlock;

  BlockMeans(int width, int height, int framesPerBlock) {
    this.width = width;
    this.height = height;
    this.framesPerBlock = framesPerBlock;
    this.sum = new double[width * height];
  }

  /** Adds a frame. */
  synchronized void add(float[] pixels) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += pixels[i];
    }
    if (++inBlock < framesPerBlock) {
      return;
    }
    float[] mean = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      mean[i] = (float) (sum[i] / inBlock);
      sum[i] = 0;
    }
    inBlock = 0;
    means.add(mean);
    if (means.size() == MOST) {
      // The first stays, and every second one behind it.
      for (int k = MOST - 1; k > 0; k -= 2) {
        means.remove(k);
      }
      framesPerBlock *= 2;
    }
  }

  /** Path of the sample so far, pixels; empty if there is too little to see it. */
  OptionalDouble driftPixels() {
    List<float[]> blocks;
    synchronized (this) {
      blocks = List.copyOf(means);
    }
    if (blocks.size() < 2 || Math.min(width, height) < SMALLEST_SIDE) {
      return OptionalDouble.empty();
    }
    try {
      DriftEstimate drift =
          DriftEstimator.estimate(
              new Repeated(width, height, blocks),
              Drift.PHASE_CORRELATION,
              new Workers(1, Progress.NONE));
      return OptionalDouble.of(
          Math.hypot(
              drift.maxXPixels() - drift.minXPixels(), drift.maxYPixels() - drift.minYPixels()));
    } catch (UserException e) {
      return OptionalDouble.empty();
    }
  }

  /** Each mean as so many frames as make a block. */
  private record Repeated(int width, int height, List<float[]> means) implements FrameSource {
    @Override
    public int frames() {
      return REPEATS * means.size();
    }

    @Override
    public void read(int frame, float[] pixels) {
      float[] mean = means.get(frame / REPEATS);
      System.arraycopy(mean, 0, pixels, 0, mean.length);
    }
  }
}
