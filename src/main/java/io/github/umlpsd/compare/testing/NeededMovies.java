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
  private static final int PERMUTATIONS = 199;

  private NeededMovies() {}

  /**
   * The fewest movies a side that give p below 0.05 in four of five experiments; empty if 100 are
   * too few.
   *
   * @param difference of the two conditions
   * @param residuals distances of movies from the mean of their condition; at least one
   */
  static OptionalInt of(double difference, double[] residuals, SplittableRandom random) {
    for (int side : SIDES) {
      if (power(difference, residuals, side, random) >= POWER) {
        return OptionalInt.of(side);
      }
    }
    return OptionalInt.empty();
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
