package io.github.umlpsd.blinking.steps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimalPartitionTest {

  @ParameterizedTest
  @CsvSource({"1, 2", "1, 8", "2, 4", "3, 4", "5, 10", "2, 1000", "1, 0.05"})
  void costsAsMuchAsTheBestOfAllPartitions(int minimumLength, double penalty) {
    Random random = new Random(minimumLength);
    for (int run = 0; run < 40; run++) {
      double[] values = new double[5 + random.nextInt(60)];
      double level = 0;
      for (int t = 0; t < values.length; t++) {
        level = random.nextInt(8) == 0 ? 5 * random.nextGaussian() : level;
        values[t] = level + random.nextGaussian();
      }
      int[] points = OptimalPartition.changePoints(values, penalty, minimumLength);
      double cost = cost(values, points, penalty, minimumLength);
      assertEquals(optimum(values, penalty, minimumLength), cost, 1e-8);
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "7"})
  void findsNoiselessStepsExactly(int minimumLength) {
    double[] values = new double[1000];
    Arrays.fill(values, 100, 107, 3);
    Arrays.fill(values, 500, 1000, -2);
    int[] points = OptimalPartition.changePoints(values, 0.1, minimumLength);
    assertArrayEquals(new int[] {100, 107, 500}, points);
  }

  private static double cost(double[] values, int[] points, double penalty, int minimumLength) {
    double cost = penalty * points.length;
    for (int i = 0; i <= points.length; i++) {
      int from = i == 0 ? 0 : points[i - 1];
      int to = i == points.length ? values.length : points[i];
      assertEquals(true, to - from >= minimumLength, "a segment is too short");
      cost += residuals(values, from, to);
    }
    return cost;
  }

  /** Optimal partitioning without any pruning (Jackson et al. 2005). */
  private static double optimum(double[] values, double penalty, int minimumLength) {
    double[] best = new double[values.length + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = -penalty;
    for (int t = minimumLength; t <= values.length; t++) {
      for (int s = 0; s <= t - minimumLength; s++) {
        best[t] = Math.min(best[t], best[s] + penalty + residuals(values, s, t));
      }
    }
    return best[values.length];
  }

  private static double residuals(double[] values, int from, int to) {
    double mean = Arrays.stream(values, from, to).average().orElseThrow();
    return Arrays.stream(values, from, to).map(x -> (x - mean) * (x - mean)).sum();
  }
}
