package io.github.umlpsd.simulate.emitters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {
  private static final int DRAWS = 200_000;

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 4, 9.99, 10, 13.7, 120, 5000})
  void poissonFollowsItsDistribution(double mean) {
    RandomStream random = RandomStream.of(5);
    double low = mean - 4 * Math.sqrt(mean);
    double width = Math.max(1, Math.ceil(Math.sqrt(mean) / 2));
    double[] expected = new double[20];
    int[] seen = new int[expected.length];
    PoissonDistribution law = new PoissonDistribution(mean);
    for (int i = 0; i < expected.length; i++) {
      int from = (int) Math.max(0, Math.floor(low + i * width));
      int to = (int) Math.floor(low + (i + 1) * width);
      expected[i] = to > from ? DRAWS * law.cumulativeProbability(from - 1, to - 1) : 0;
    }
    for (int n = 0; n < DRAWS; n++) {
      int k = random.poisson(mean);
      for (int i = 0; i < expected.length; i++) {
        int from = (int) Math.max(0, Math.floor(low + i * width));
        seen[i] += k >= from && k < (int) Math.floor(low + (i + 1) * width) ? 1 : 0;
      }
    }
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], seen[i], 5 * Math.sqrt(expected[i]) + 1, "bin " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 30, 900})
  void gammaHasMeanAndVarianceEqualToItsShape(double shape) {
    RandomStream random = RandomStream.of(6);
    double[] draws = IntStream.range(0, DRAWS).mapToDouble(i -> random.gamma(shape)).toArray();
    double mean = Arrays.stream(draws).average().orElseThrow();
    double variance = Arrays.stream(draws).map(x -> (x - mean) * (x - mean)).sum() / DRAWS;
    assertEquals(shape, mean, 5 * Math.sqrt(shape / DRAWS));
    assertEquals(shape, variance, 0.05 * shape);
  }

  @Test
  void siblingsDifferAndRepeatThemselves() {
    assertEquals(RandomStream.of(1, 2).uniform(), RandomStream.of(1, 2).uniform());
    assertNotEquals(RandomStream.of(1, 2).uniform(), RandomStream.of(1, 3).uniform());
    assertNotEquals(RandomStream.of(1, 2).uniform(), RandomStream.of(2, 2).uniform());
    assertNotEquals(RandomStream.of(1, 2, 3).uniform(), RandomStream.of(1, 3, 2).uniform());
  }

  @Test
  void siblingsAreNotCorrelated() {
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += (RandomStream.of(9, i).uniform() - 0.5) * (RandomStream.of(9, i + 1).uniform() - 0.5);
    }
    assertTrue(Math.abs(sum / DRAWS * 12) < 5 / Math.sqrt(DRAWS));
  }

  @Test
  void permutationHoldsEveryNumberOnce() {
    int[] order = RandomStream.of(3).permutation(500);
    assertNotEquals(0, order[0] + order[1]);
    assertArrayEquals(IntStream.range(0, 500).toArray(), Arrays.stream(order).sorted().toArray());
  }
}
