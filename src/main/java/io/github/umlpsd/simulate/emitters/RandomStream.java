package io.github.umlpsd.simulate.emitters;

import java.util.SplittableRandom;

/**
 * Random numbers of the distributions met in photon counting. Streams of one seed are independent
 * of each other, so that any frame or trace can be drawn alone. For one thread at a time.
 */
public final class RandomStream {
  private static final double HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

  private final SplittableRandom random;

  private RandomStream(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * @param seed of the whole simulation
   * @param path numbers that tell the stream from its siblings, for example that of the frame
   */
  public static RandomStream of(long seed, long... path) {
    long mixed = mix(seed);
    for (long step : path) {
      mixed = mix(mixed + mix(step + 0x9E3779B97F4A7C15L));
    }
    return new RandomStream(mixed);
  }

  /** Bijective mixing of 64 bits (MurmurHash3's last step). */
  private static long mix(long bits) {
    bits = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return bits ^ (bits >>> 33);
  }

  /** Uniform in [0, 1). */
  public double uniform() {
    return random.nextDouble();
  }

  /** Uniform in [low, high). */
  public double uniform(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** The logarithm is uniform, from low to high, both above 0. */
  public double logUniform(double low, double high) {
    return low * Math.exp(random.nextDouble() * Math.log(high / low));
  }

  /** One of 0 ... bound-1. */
  public int index(int bound) {
    return random.nextInt(bound);
  }

  /** Normal with mean 0 and standard deviation 1. */
  public double gaussian() {
    return random.nextGaussian();
  }

  /** Exponential with the given mean. */
  public double exponential(double mean) {
    return mean * random.nextExponential();
  }

  /**
   * Poisson: multiplication of uniforms for small means, transformed rejection with squeeze (PTRS)
   * else.
   *
   * <p>Hörmann, Insurance: Mathematics and Economics 12, 39 (1993).
   */
  public int poisson(double mean) {
    if (!(mean > 0)) {
      return 0;
    }
    return mean < 10 ? smallPoisson(mean) : rejectionPoisson(mean);
  }

  private int smallPoisson(double mean) {
    double limit = Math.exp(-mean);
    int count = 0;
    for (double product = uniform(); product > limit; product *= uniform()) {
      count++;
    }
    return count;
  }

  private int rejectionPoisson(double mean) {
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double squeeze = 0.9277 - 3.6224 / (b - 2);
    while (true) {
      double u = uniform() - 0.5;
      double v = uniform();
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= squeeze) {
        return (int) k;
      }
      if (k < 0 || (us < 0.013 && v > us)) {
        continue;
      }
      double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
      double bound = k * Math.log(mean) - mean - logFactorial(k);
      if (Math.log(v * inverseAlpha / (a / (us * us) + b)) <= bound) {
        return (int) k;
      }
    }
  }

  /** Stirling's series where it is right to 1e-10, else the sum of the logarithms. */
  private static double logFactorial(double k) {
    if (k < 16) {
      double product = 1;
      for (int i = 2; i <= k; i++) {
        product *= i;
      }
      return Math.log(product);
    }
    double inverse = 1 / k;
    return (k + 0.5) * Math.log(k)
        - k
        + HALF_LOG_TWO_PI
        + inverse * (1 / 12.0 - inverse * inverse / 360);
  }

  /**
   * Gamma with a shape of at least 1 and scale 1.
   *
   * <p>Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 363 (2000).
   */
  public double gamma(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = gaussian();
      double v = 1 + c * x;
      v = v * v * v;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  /** The numbers 0 ... size-1 in random order. */
  public int[] permutation(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = index(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
