package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.PhaseCorrelation.Shift;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Drift by phase correlation between the means of blocks of frames. Blocks are first compared with
 * the first one, then with the sum of all the others moved back. Between the middles of the blocks
 * the shift is interpolated linearly; over the whole movie its mean is zero.
 */
final class PhaseCorrelationDrift {
  private static final int MOST_BLOCKS = 40;
  private static final int FEWEST_FRAMES_PER_BLOCK = 20;
  private static final int LARGEST_SIDE = 1024;
  private static final int SMALLEST_SIDE = 32;
  private static final double LEAST_CLARITY = 8;

  private final FrameSource source;
  private final int width;
  private final int height;
  private final int blocks;

  PhaseCorrelationDrift(FrameSource source) {
    this.source = source;
    this.width = Math.min(LARGEST_SIDE, source.width());
    this.height = Math.min(LARGEST_SIDE, source.height());
    this.blocks = Math.max(2, Math.min(MOST_BLOCKS, source.frames() / FEWEST_FRAMES_PER_BLOCK));
    if (Math.min(width, height) < SMALLEST_SIDE) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Frames of %d x %d pixels are too small to find the drift; choose drift none.",
              source.width(),
              source.height()));
    }
  }

  DriftEstimate estimate(Workers workers) {
    float[][] means = new float[blocks][];
    workers.forEach("Averaging blocks for the drift", blocks, b -> means[b] = mean(b));
    double[] first = new PhaseCorrelation(width, height).spectrum(means[0]);
    Shift[] rough = new Shift[blocks];
    forEachBlock(
        workers,
        (correlation, b) -> rough[b] = correlation.shift(first, correlation.spectrum(means[b])));
    double[] sum = sumMovedBack(means, rough);
    Shift[] shifts = new Shift[blocks];
    forEachBlock(
        workers,
        (correlation, b) -> {
          double[] spectrum = correlation.spectrum(means[b]);
          double[] others = sum.clone();
          correlation.addMovedBack(spectrum, rough[b], -1, others);
          shifts[b] = correlation.shift(others, spectrum);
        });
    checkClear(shifts);
    return new DriftEstimate(
        perFrame(Arrays.stream(shifts).mapToDouble(Shift::x).toArray()),
        perFrame(Arrays.stream(shifts).mapToDouble(Shift::y).toArray()));
  }

  /** Mean of a block, of the middle of the frame where that is very large. */
  private float[] mean(int block) {
    float[] frame = new float[source.width() * source.height()];
    double[] sum = new double[width * height];
    int left = (source.width() - width) / 2;
    int top = (source.height() - height) / 2;
    int start = start(block);
    int end = start(block + 1);
    for (int t = start; t < end; t++) {
      source.read(t, frame);
      for (int y = 0, i = 0; y < height; y++) {
        int from = (top + y) * source.width() + left;
        for (int x = 0; x < width; x++, i++) {
          float value = frame[from + x];
          sum[i] += Float.isFinite(value) ? value : 0;
        }
      }
    }
    float[] mean = new float[sum.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (sum[i] / (end - start));
    }
    return mean;
  }

  private int start(int block) {
    return (int) ((long) source.frames() * block / blocks);
  }

  private void forEachBlock(Workers workers, ObjIntConsumer<PhaseCorrelation> task) {
    workers.forEach(
        "Finding the drift", blocks, b -> task.accept(new PhaseCorrelation(width, height), b));
  }

  private double[] sumMovedBack(float[][] means, Shift[] shifts) {
    PhaseCorrelation correlation = new PhaseCorrelation(width, height);
    double[] sum = new double[2 * width * height];
    for (int b = 0; b < blocks; b++) {
      correlation.addMovedBack(correlation.spectrum(means[b]), shifts[b], 1, sum);
    }
    return sum;
  }

  private void checkClear(Shift[] shifts) {
    for (int b = 0; b < blocks; b++) {
      if (shifts[b].clarity() < LEAST_CLARITY) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "Frames %d to %d show too little to find the drift; choose drift none.",
                start(b) + 1,
                start(b + 1)));
      }
    }
  }

  private double[] perFrame(double[] shifts) {
    double[] result = new double[source.frames()];
    for (int t = 0, b = 0; t < result.length; t++) {
      while (b < blocks - 2 && t > middle(b + 1)) {
        b++;
      }
      double part = (t - middle(b)) / (middle(b + 1) - middle(b));
      result[t] = shifts[b] + part * (shifts[b + 1] - shifts[b]);
    }
    double mean = Arrays.stream(result).average().orElse(0);
    return IntStream.range(0, result.length).mapToDouble(t -> result[t] - mean).toArray();
  }

  private double middle(int block) {
    return (start(block) + start(block + 1) - 1) / 2.0;
  }
}
