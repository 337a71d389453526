package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Traces without states: noise, flicker, drifts, bleaching, and cameras with a memory.
 *
 * @param name what it is
 * @param maker makes a trace of so many frames
 */
record OneStateNoise(String name, Maker maker) {
  private static final double GAIN = 100;
  private static final double READ_NOISE = 20;

  /** Makes a trace. */
  interface Maker {
    double[] trace(int frames, RandomStream random);
  }

  static List<OneStateNoise> all() {
    return List.of(
        photons(0.05),
        photons(0.3),
        photons(1),
        photons(5),
        photons(50),
        new OneStateNoise("normal noise", (n, r) -> each(n, t -> r.gaussian())),
        flicker(0.5, 0.1, 10),
        flicker(0.5, 0.1, 100),
        flicker(0.5, 0.3, 10),
        flicker(0.5, 0.3, 1000),
        flicker(1, 0.3, 1),
        flicker(1, 0.1, 10),
        flicker(1, 0.1, 100),
        flicker(1, 0.3, 1000),
        flicker(1.5, 0.1, 10),
        flicker(1.5, 0.1, 100),
        flicker(1.5, 0.3, 1000),
        flicker(2, 0.1, 10),
        flicker(2, 0.1, 100),
        bleaching(1, 1),
        bleaching(10, 0.3),
        bleaching(10, 3),
        bleaching(100, 1),
        bleaching(1000, 1),
        bleaching(1000, 3),
        line(10),
        line(1000),
        new OneStateNoise(
            "slow wave of 1 sd",
            (n, r) -> each(n, t -> Math.sin(20 * Math.PI * t / n) + r.gaussian())),
        memory(0.3),
        memory(0.6),
        memory(0.9),
        electronMultiplying(1, 10),
        electronMultiplying(0.5, 30),
        electronMultiplying(1, 100));
  }

  private static OneStateNoise photons(double counts) {
    return new OneStateNoise(
        name("%.2g photons", counts), (n, r) -> each(n, t -> r.poisson(counts)));
  }

  private static OneStateNoise flicker(double beta, double rms, double counts) {
    return new OneStateNoise(
        name("1/f^%.1f, %.0f %% rms, %.0f photons", beta, 100 * rms, counts),
        (n, r) -> {
          double[] course = new Flicker(beta, rms).course(n, NoisyEmitter.INTERVAL, r);
          return each(n, t -> r.poisson(counts * Math.max(0, course[t])));
        });
  }

  private static OneStateNoise bleaching(double counts, double lifetime) {
    return new OneStateNoise(
        name("bleaching with %.1f records, %.0f photons", lifetime, counts),
        (n, r) -> each(n, t -> r.poisson(counts * Math.exp(-t / (lifetime * n)))));
  }

  private static OneStateNoise line(double counts) {
    return new OneStateNoise(
        name("falls to a half, %.0f photons", counts),
        (n, r) -> each(n, t -> r.poisson(counts * (1 - 0.5 * t / n))));
  }

  private static OneStateNoise memory(double correlation) {
    return new OneStateNoise(
        name("camera noise, neighbours correlated by %.1f", correlation),
        (n, r) -> correlated(n, correlation, r));
  }

  private static OneStateNoise electronMultiplying(double beta, double counts) {
    return new OneStateNoise(
        name("EM-CCD, 1/f^%.1f, 30 %% rms, %.0f photons", beta, counts),
        (n, r) -> {
          double[] course = new Flicker(beta, 0.3).course(n, NoisyEmitter.INTERVAL, r);
          return each(
              n,
              t -> {
                int photons = r.poisson(counts * Math.max(0, course[t]));
                double amplified = photons > 0 ? GAIN * r.gamma(photons) : 0;
                return amplified + READ_NOISE * r.gaussian();
              });
        });
  }

  /** Normal noise of unit variance whose correlation falls by a factor from frame to frame. */
  static double[] correlated(int frames, double correlation, RandomStream random) {
    double[] trace = new double[frames];
    double now = random.gaussian();
    double fresh = Math.sqrt(1 - correlation * correlation);
    for (int t = 0; t < frames; t++) {
      trace[t] = now;
      now = correlation * now + fresh * random.gaussian();
    }
    return trace;
  }

  private static String name(String format, Object... values) {
    return String.format(java.util.Locale.ROOT, format, values);
  }

  private static double[] each(int frames, IntToDoubleFunction value) {
    double[] trace = new double[frames];
    Arrays.setAll(trace, value);
    return trace;
  }
}
