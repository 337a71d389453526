package io.github.umlpsd.compare.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermutationTestTest {
  @ParameterizedTest
  @CsvSource({"2, 6, 0.3333", "3, 20, 0.1", "4, 70, 0.02857", "5, 252, 0.007937"})
  void smallDesignsCannotGiveSmallProbabilities(int side, int ways, double least) {
    int[] labels = labels(side, side);
    double[] apart =
        IntStream.range(0, 2 * side).mapToDouble(i -> i < side ? 0 : 100 + i).toArray();
    PermutationTest test = test(labels, new int[2 * side], apart);
    assertEquals(ways, test.arrangements());
    assertTrue(test.exact());
    assertEquals(least, test.smallestP(), 1e-4);
    assertEquals(least, test.p(), 1e-4);
  }

  @Test
  void everyArrangementIsVisitedOnceAndKeepsTheBlocks() {
    int[] labels = {0, 1, 1, 0, 0, 1, 2};
    int[] block = {0, 0, 0, 1, 1, 1, 1};
    Set<String> seen = new HashSet<>();
    new Arrangements(labels, block)
        .forEach(
            a -> {
              assertEquals(2, a[0] + a[1] + a[2]);
              assertEquals(3, a[3] + a[4] + a[5] + a[6]);
              assertTrue(seen.add(Arrays.toString(a)));
            });
    assertEquals(3 * 12, seen.size());
    assertEquals(36, new Arrangements(labels, block).count());
  }

  @Test
  void unevenSidesHaveNoMirrorImage() {
    double[] apart = {0, 0, 10, 11, 12};
    assertEquals(0.1, test(labels(2, 3), new int[5], apart).p(), 1e-12);
    assertEquals(0.1, test(labels(2, 3), new int[5], apart).smallestP(), 1e-12);
  }

  @Test
  void randomArrangementsAgreeWithExactOnes() {
    SplittableRandom random = new SplittableRandom(3);
    double[] values = random.doubles(16).toArray();
    for (int i = 8; i < 16; i++) {
      values[i] += 0.25;
    }
    double mean = Arrays.stream(values).average().orElseThrow();
    double[] scores = Arrays.stream(values).map(v -> v - mean).toArray();
    PermutationTest exact = test(labels(8, 8), new int[16], scores);
    int[] labels = labels(8, 8);
    Arrangements all = new Arrangements(labels, new int[16]);
    double observed = Math.abs(NeededMovies.sumOfSecond(scores, labels)) * (1 - 1e-9);
    int[] drawn = labels.clone();
    int asLarge = 0;
    for (int i = 0; i < 20_000; i++) {
      all.draw(drawn, random);
      asLarge += Math.abs(NeededMovies.sumOfSecond(scores, drawn)) >= observed ? 1 : 0;
    }
    assertTrue(exact.exact());
    assertEquals(exact.p(), asLarge / 20_000.0, 0.012);
  }

  @Test
  void manyMoviesAreArrangedAtRandom() {
    double[] scores = new SplittableRandom(5).doubles(24, -1, 1).toArray();
    PermutationTest test = test(labels(12, 12), new int[24], scores);
    assertFalse(test.exact());
    assertEquals(999, test.arrangements());
    assertTrue(test.p() >= test.smallestP());
    assertEquals(0.001, test.smallestP(), 1e-12);
  }

  @Test
  void differencesOfNothingAreNoRarerForRounding() {
    SplittableRandom random = new SplittableRandom(7);
    for (int set = 0; set < 50; set++) {
      double[] side = random.ints(4, 0, 10).mapToDouble(i -> i / 9.0).toArray();
      double[] both = {side[0], side[1], side[2], side[3], side[2], side[0], side[3], side[1]};
      assertEquals(1, test(labels(4, 4), new int[8], both).p(), Arrays.toString(both));
      double[] signs = {side[0], side[1], side[2], -side[2], -side[0], -side[1]};
      assertEquals(1, PairedTest.of(signs, 1).p(), Arrays.toString(signs));
    }
  }

  private static int[] labels(int first, int second) {
    return IntStream.range(0, first + second).map(i -> i < first ? 0 : 1).toArray();
  }

  private static PermutationTest test(int[] labels, int[] block, double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double[] scores = Arrays.stream(values).map(v -> v - mean).toArray();
    return PermutationTest.of(
        labels, block, l -> NeededMovies.sumOfSecond(scores, l), 999, new SplittableRandom(1));
  }
}
