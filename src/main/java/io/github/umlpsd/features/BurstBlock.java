package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.Signal;

/**
 * Excess fourth moment of the differences of neighbouring means, over windows of 1, 2, 4, ...
 * frames: 0 for Gaussian flicker, large for rare jumps.
 */
final class BurstBlock implements FeatureBlock {
  /** Fewest pairs of windows in the record. */
  private static final int FEWEST_PAIRS = 8;

  /** So many of the coarsest windows are left out. */
  private static final int DROPPED = 2;

  private static final double DAMPING = 0.3;
  private static final double LEAST = 0.02;

  private final int scales;
  private final double[] sums;

  BurstBlock(int frames) {
    int possible = 0;
    while (frames / (2 << possible) >= FEWEST_PAIRS) {
      possible++;
    }
    scales = possible - DROPPED;
    sums = new double[frames + 1];
  }

  /** Second and fourth moment of each window, in turn. */
  @Override
  public Measurement measure(Signal signal) {
    double[] values = signal.values();
    for (int t = 0; t < values.length; t++) {
      sums[t + 1] = sums[t] + values[t] - signal.level().mean();
    }
    double[] moments = new double[2 * scales];
    for (int i = 0; i < scales; i++) {
      moments(1 << i, moments, 2 * i);
    }
    return Measurement.of(moments);
  }

  private void moments(int h, double[] moments, int place) {
    int step = h == 1 ? 2 : h / 2;
    double scale = 1 / (h * Math.sqrt(2));
    double second = 0;
    double fourth = 0;
    int count = 0;
    for (int t = 0; t + 2 * h < sums.length; t += step) {
      double d = (2 * sums[t + h] - sums[t] - sums[t + 2 * h]) * scale;
      second += d * d;
      fourth += d * d * d * d;
      count++;
    }
    moments[place] = second / count;
    moments[place + 1] = fourth / count;
  }

  @Override
  public double[] columns(double[] moments, Signal.Level level, double damping) {
    double[] columns = new double[scales];
    for (int i = 0; i < scales; i++) {
      int h = 1 << i;
      double second = moments[2 * i];
      double excess = moments[2 * i + 1] - 3 * second * second;
      double size =
          Math.max(second - level.noise() / h, 0)
              + level.signal() * (DAMPING * damping / h + LEAST);
      columns[i] = asinh(excess / (size * size));
    }
    return columns;
  }

  private static double asinh(double x) {
    double size = Math.abs(x);
    return Math.copySign(Math.log(size + Math.hypot(size, 1)), x);
  }
}
