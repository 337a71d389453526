package io.github.umlpsd.simulate;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import java.util.SplittableRandom;

/**
 * Two-state traces of three kinds, fading, steady and brightening, with noise that is not that of
 * photons: made in little time, for timing what comes after.
 */
public final class QuickTraces {
  private static final double BRIGHT = 300;
  private static final double DARK_LEVEL = 0.2;
  private static final double NOISE = 40;

  private QuickTraces() {}

  /**
   * @param traces number of traces
   * @param frames length of each, at least 2
   * @return the same at any number of threads
   */
  public static TraceSet of(
      int traces, int frames, double frameIntervalSeconds, long seed, Workers workers) {
    float[][] counts = new float[traces][];
    workers.forEach(
        "Making traces",
        traces,
        i -> counts[i] = trace(i % 3 - 1, frames, new SplittableRandom(seed * 1_000_003 + i)));
    return TraceSet.of(frameIntervalSeconds, counts);
  }

  /**
   * @param trend -1 falling, 0 none, 1 rising
   */
  private static float[] trace(int trend, int frames, SplittableRandom random) {
    float[] counts = new float[frames];
    double switching = 1.0 / (20 + random.nextInt(200));
    double growth = Math.exp(2.0 * trend / frames);
    double level = BRIGHT * Math.exp(trend > 0 ? -2 : 0);
    boolean on = true;
    for (int t = 0; t < frames; t++) {
      on ^= random.nextDouble() < switching;
      level *= growth;
      double noise = random.nextDouble() + random.nextDouble() - 1;
      counts[t] = (float) (level * (on ? 1 : DARK_LEVEL) + NOISE * noise);
    }
    return counts;
  }
}
