package io.github.umlpsd.clusters.kmeans;

import java.util.SplittableRandom;

/** Random numbers that depend only on what they are for, never on which thread asks first. */
public final class Seeds {
  /** Weights that are summed up at a time. */
  private static final int STRETCH = 8;

  private Seeds() {}

  /** A generator for the task that the keys name. */
  public static SplittableRandom random(long seed, long... keys) {
    return new SplittableRandom(mix(seed, keys));
  }

  /** One seed from a seed and the numbers of a task. */
  public static long mix(long seed, long... keys) {
    long mixed = seed;
    for (long key : keys) {
      mixed = new SplittableRandom(mixed + 0x9E3779B97F4A7C15L * (key + 1)).nextLong();
    }
    return mixed;
  }

  /** A sorted choice of {@code count} numbers out of 0 to n-1, without repetition. */
  public static int[] sample(int n, int count, SplittableRandom random) {
    int[] chosen = new int[count];
    int taken = 0;
    for (int i = 0; taken < count; i++) {
      if (random.nextInt(n - i) < count - taken) {
        chosen[taken++] = i;
      }
    }
    return chosen;
  }

  /** Draws an index with a probability proportional to its weight; 0 if all weights are 0. */
  static int draw(double[] weights, SplittableRandom random) {
    double total = 0;
    for (int from = 0; from < weights.length; from += STRETCH) {
      total += sum(weights, from);
    }
    double left = random.nextDouble() * total;
    int from = 0;
    double stretch = sum(weights, 0);
    while (left >= stretch && from + STRETCH < weights.length) {
      left -= stretch;
      from += STRETCH;
      stretch = sum(weights, from);
    }
    int last = 0;
    for (int i = from; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }

  /** Sum of a stretch of weights, in which no addition waits for more than two others. */
  private static double sum(double[] weights, int from) {
    if (from + STRETCH <= weights.length) {
      return weights[from]
          + weights[from + 1]
          + (weights[from + 2] + weights[from + 3])
          + (weights[from + 4] + weights[from + 5] + (weights[from + 6] + weights[from + 7]));
    }
    double sum = 0;
    for (int i = from; i < weights.length; i++) {
      sum += weights[i];
    }
    return sum;
  }
}
