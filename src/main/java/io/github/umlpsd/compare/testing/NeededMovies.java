package io.github.umlpsd.compare.testing;

import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How many movies a side would decide about the difference seen: experiments are simulated that
 * have this difference, and movies that scatter as those at hand, and tested by permutation.
 */
public final class NeededMovies {
  /** Sides that are tried. */
  private static final int[] SIDES = {2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 70, 100};

  private static final double POWER = 0.8;
  private static final double SIGNIFICANT = 0.05;
  private static final int EXPERIMENTS = 200;

  /** Enough for a share of experiments, and far fewer than all with seven movies a side. */
  private static final int PERMUTATIONS = 199;

  private static final int MOST_EXACT = 1000;

  private NeededMovies() {}

  /**
   * The fewest movies a side that give p below 0.05 in four of five experiments; empty if 100 are
   * too few.
   *
   * @param difference of the two conditions
   * @param residuals distances of movies from the mean of their condition; at least one
   */
  static OptionalInt of(double difference, double[] residuals, SplittableRandom random) {
    int few = -1;
    int enough = SIDES.length;
    // More movies never decide less, so that the range is halved.
    while (enough - few > 1) {
      int middle = enough == SIDES.length ? SIDES.length - 1 : (few + enough) / 2;
      if (power(difference, residuals, SIDES[middle], random) >= POWER) {
        enough = middle;
      } else {
        few = middle;
      }
    }
    return enough < SIDES.length ? OptionalInt.of(SIDES[enough]) : OptionalInt.empty();
  }

  /** Share of simulated experiments with p below 0.05. */
  static double power(double difference, double[] residuals, int side, SplittableRandom random) {
    int[] labels = IntStream.range(0, 2 * side).map(i -> i < side ? 0 : 1).toArray();
    if (new Arrangements(labels, new int[2 * side]).count() * SIGNIFICANT < 2) {
      return 0;
    }
    int found = 0;
    for (int e = 0; e < EXPERIMENTS; e++) {
      double[] values = new double[2 * side];
      double mean = 0;
      for (int i = 0; i < values.length; i++) {
        values[i] = residuals[random.nextInt(residuals.length)] + (i < side ? 0 : difference);
        mean += values[i] / values.length;
      }
      for (int i = 0; i < values.length; i++) {
        values[i] -= mean;
      }
      PermutationTest test =
          PermutationTest.of(
              labels,
              new int[labels.length],
              arranged -> sumOfSecond(values, arranged),
              MOST_EXACT,
              PERMUTATIONS,
              random);
      found += test.p() < SIGNIFICANT ? 1 : 0;
    }
    return found / (double) EXPERIMENTS;
  }

  static double sumOfSecond(double[] scores, int[] labels) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += labels[i] == 1 ? scores[i] : 0;
    }
    return sum;
  }
}
