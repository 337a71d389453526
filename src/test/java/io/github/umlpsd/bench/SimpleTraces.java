package io.github.umlpsd.bench;

import java.util.SplittableRandom;

/** Three kinds of traces, bleaching, brightening and blinking, for timing. */
final class SimpleTraces {
  private final float[][] counts;

  private SimpleTraces(float[][] counts) {
    this.counts = counts;
  }

  static SimpleTraces random(int n, int frames, long seed) {
    float[][] counts = new float[n][frames];
    for (int i = 0; i < n; i++) {
      SplittableRandom random = new SplittableRandom(seed * 1_000_003 + i);
      double switching = 1.0 / (20 + random.nextInt(200));
      boolean on = true;
      for (int t = 0; t < frames; t++) {
        on = random.nextDouble() < switching ? !on : on;
        double time = (double) t / frames;
        double envelope =
            i % 3 == 0 ? Math.exp(-2 * time) : i % 3 == 1 ? Math.exp(2 * time - 2) : 0.7;
        double noise = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        counts[i][t] = (float) (300 * envelope * (on ? 1 : 0.2) + 40 * noise);
      }
    }
    return new SimpleTraces(counts);
  }

  /** Means of windows, then minimum to 0 and maximum to 1. */
  double[][] observations(int window) {
    double[][] result = new double[counts.length][];
    for (int i = 0; i < result.length; i++) {
      result[i] = observation(counts[i], window);
    }
    return result;
  }

  private static double[] observation(float[] trace, int window) {
    double[] means = new double[(trace.length + window - 1) / window];
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int bin = 0; bin < means.length; bin++) {
      int end = Math.min(trace.length, (bin + 1) * window);
      for (int t = bin * window; t < end; t++) {
        means[bin] += trace[t];
      }
      means[bin] /= end - bin * window;
      least = Math.min(least, means[bin]);
      most = Math.max(most, means[bin]);
    }
    for (int bin = 0; bin < means.length; bin++) {
      means[bin] = (means[bin] - least) / (most - least);
    }
    return means;
  }
}
