package io.github.umlpsd.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Expected numbers by hand, or from numpy and scipy where no other source is named. */
class StatisticsTest {
  @Test
  void quantilesInterpolate() {
    double[] values = {4, 1, 3, 2};
    assertEquals(2.5, Quantiles.of(values, 0.5));
    assertEquals(3.7, Quantiles.of(values, 0.9), 1e-12);
    assertEquals(1, Quantiles.of(values, 0));
    assertEquals(4, Quantiles.of(values, 1));
    assertEquals(7, Quantiles.of(new double[] {7}, 0.9));
    assertArrayEquals(new double[] {4, 1, 3, 2}, values);
  }

  @Test
  void quantilesOfManyAreThoseOfTheSortedValues() {
    double[] values = new SplittableRandom(4).doubles(2001).map(x -> Math.rint(x * 300)).toArray();
    double[] sorted = Arrays.stream(values).sorted().toArray();
    for (int rank = 0; rank <= 2000; rank += 125) {
      assertEquals(sorted[rank], Quantiles.of(values, rank / 2000.0), 1e-9);
    }
    assertEquals(sorted[1000], Quantiles.median(values));
  }

  @Test
  void quantilesOfAnImageLeaveOutWhatIsNoNumber() {
    float[] values = {Float.NaN, 3, 1, Float.POSITIVE_INFINITY, 2, Float.NEGATIVE_INFINITY};
    assertArrayEquals(new double[] {1, 2, 3}, Quantiles.ofFinite(values, 0, 0.5, 1));
    assertArrayEquals(new double[] {Double.NaN}, Quantiles.ofFinite(new float[] {Float.NaN}, 0.5));
  }

  @Test
  void tiesCountInTheRankTest() {
    // scipy.stats.mannwhitneyu(use_continuity=False, method='asymptotic')
    double[] shares = {1, 1, 1, 0, 0, 1, 0, 1};
    assertEquals(
        0.06619257972219345,
        RankTests.mannWhitney(shares, new double[] {0, 0, 0, 1, 0, 0, 0}),
        1e-12);
    assertEquals(
        0.0864107329737,
        RankTests.mannWhitney(new double[] {1.5, 2, 3.25, 7}, new double[] {4, 5, 6, 8, 9.5}),
        1e-12);
    assertEquals(1, RankTests.mannWhitney(new double[] {3, 3}, new double[] {3}));
  }

  @Test
  void lastBinIsTheMeanOfWhatItHas() {
    double[] trace = {1, 2, 3, 4, 5, 6, 10};
    assertArrayEquals(new double[] {2, 5, 10}, Binning.means(trace, 3));
    assertArrayEquals(trace, Binning.means(trace, 1));
  }

  @Test
  void momentsAndWhatASampleTells() {
    Sample sample = new Sample(new double[] {1, 2, 4, 9});
    assertEquals(4, sample.mean().orElseThrow());
    assertEquals(3, sample.median().orElseThrow());
    assertEquals(Math.sqrt(38 / 3.0), sample.sd().orElseThrow(), 1e-15);
    assertEquals(Math.sqrt(38 / 4.0), Moments.populationSd(sample.values()), 1e-15);
    assertEquals(3, Moments.mean(sample.values(), 1, 3));
  }

  @Test
  void aSampleOfOneHasNoDeviationAndAnEmptyOneNothing() {
    Sample one = new Sample(new double[] {5});
    assertEquals(5, one.median().orElseThrow());
    assertTrue(one.sd().isEmpty() && Double.isNaN(Moments.sampleSd(one.values())));
    Sample none = new Sample(new double[0]);
    assertTrue(none.mean().isEmpty() && none.sd().isEmpty() && none.median().isEmpty());
  }

  /** The 5 % points are in every table of the distributions. */
  @Test
  void tailsOfDistributions() {
    assertEquals(0.025, Distributions.normalTail(1.959963984540054), 1e-12);
    assertEquals(0.975, Distributions.normalTail(-1.959963984540054), 1e-12);
    assertEquals(0.05, Distributions.normalTwoSided(-1.959963984540054), 1e-12);
    assertEquals(0.05, Distributions.chiSquareTail(3.841458820694124), 1e-12);
    assertEquals(1, Distributions.chiSquareTail(-1));
    assertEquals(3.841458820694124, Distributions.chiSquareQuantile(1, 0.95), 1e-7);
  }

  /** For two degrees of freedom chi-square over two is exponential: ln has -gamma and pi^2/6. */
  @Test
  void momentsOfLogChiSquare() {
    assertEquals(-0.5772156649015329, Distributions.meanLogChiSquare(2), 1e-8);
    assertEquals(Math.PI * Math.PI / 6, Distributions.varianceLogChiSquare(2), 1e-8);
  }

  @Test
  void hazardIsSmoothWhereItChangesToItsSeries() {
    assertEquals(Math.sqrt(2 / Math.PI), Distributions.normalHazard(0), 1e-12);
    assertEquals(Distributions.normalHazard(-19.999), Distributions.normalHazard(-20.001), 3e-3);
  }

  @Test
  void equationsAreSolvedAndSingularOnesTold() {
    double[][] matrix = {{2, 1}, {1, 3}};
    assertArrayEquals(
        new double[] {1, 2}, LinearEquations.solve(matrix, new double[] {4, 7}), 1e-14);
    double[][] inverse = LinearEquations.inverse(matrix).orElseThrow();
    assertArrayEquals(new double[] {0.6, -0.2}, inverse[0], 1e-14);
    assertTrue(LinearEquations.inverse(new double[][] {{1, 2}, {2, 4}}).isEmpty());
  }

  @Test
  void eigenvaluesFall() {
    SymmetricEigen whole = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});
    SymmetricEigen banded = SymmetricEigen.ofTridiagonal(new double[] {2, 2}, new double[] {1});
    assertArrayEquals(new double[] {3, 1}, whole.values(), 1e-14);
    assertArrayEquals(new double[] {3, 1}, banded.values(), 1e-14);
    assertEquals(Math.sqrt(0.5), Math.abs(whole.vector(0)[1]), 1e-14);
  }

  /** Of 2 x 8 values in full order, U = 0: z = 32 / sqrt(8 * 8 * 17 / 12). */
  @Test
  void mannWhitneyByTheNormalApproximation() {
    double[] low = {1, 2, 3, 4, 5, 6, 7, 8};
    double[] high = {11, 12, 13, 14, 15, 16, 17, 18};
    double z = 32 / Math.sqrt(8 * 8 * 17 / 12.0);
    assertEquals(Distributions.normalTwoSided(z), RankTests.mannWhitney(low, high), 1e-12);
  }

  @Test
  void someAreChosenEvenly() {
    assertArrayEquals(new int[] {0, 2, 5, 7}, Evenly.chosen(10, 4));
    assertArrayEquals(new int[] {0, 1, 2}, Evenly.chosen(3, 7));
    assertArrayEquals(new int[0], Evenly.chosen(3, 0));
    int[] chosen = Evenly.chosen(Integer.MAX_VALUE, 1_000);
    assertEquals(999L * Integer.MAX_VALUE / 1_000, chosen[999]);
  }
}
