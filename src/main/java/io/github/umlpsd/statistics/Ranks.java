package io.github.umlpsd.statistics;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Ranks of values, and correlations of ranks. */
public final class Ranks {
  private Ranks() {}

  /**
   * Ranks from 1, equal values sharing the mean of theirs, less their mean and over their standard
   * deviation; all zero where all values are equal.
   *
   * @param values finite
   */
  public static double[] standardized(double[] values) {
    double[] ranks = of(values);
    double mean = (values.length + 1) / 2.0;
    double sd = Moments.populationSd(ranks);
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = sd > 0 ? (ranks[i] - mean) / sd : 0;
    }
    return ranks;
  }

  private static double[] of(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + to + 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /** Puts numbers into random order. */
  public static void shuffle(int[] numbers, SplittableRandom random) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = swapped;
    }
  }

  /** Puts values into random order. */
  public static void shuffle(double[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
    }
  }
}
