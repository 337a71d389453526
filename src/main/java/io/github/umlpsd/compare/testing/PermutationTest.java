package io.github.umlpsd.compare.testing;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How often conditions dealt out to the movies at random make at least as large a difference as
 * they do. Exact where there are few arrangements, else with random ones, the observed among them
 * (Phipson and Smyth, Stat. Appl. Genet. Mol. Biol. 9, 39, 2010).
 *
 * @param p two-sided probability
 * @param smallestP the least p that this design can give, whatever the difference
 * @param arrangements how many were tried
 * @param exact whether these were all there are
 */
public record PermutationTest(double p, double smallestP, int arrangements, boolean exact) {
  /** Up to so many arrangements each is tried. */
  private static final int MOST_EXACT = 20_000;

  /** Differences that are equal but for so much of the largest one count as equal. */
  private static final double ROUNDING = 1e-9;

  /**
   * Tests one statistic.
   *
   * @param labels condition of each movie, from 0
   * @param block of each movie, from 0
   * @param statistic of conditions dealt out to the movies; the further from 0, the more the
   *     conditions differ
   * @param draws random arrangements where not all are tried
   */
  static PermutationTest of(
      int[] labels,
      int[] block,
      ToDoubleFunction<int[]> statistic,
      int draws,
      SplittableRandom random) {
    return of(labels, block, statistic, MOST_EXACT, draws, random);
  }

  /**
   * The same with another limit.
   *
   * @param mostExact up to so many arrangements each is tried
   */
  static PermutationTest of(
      int[] labels,
      int[] block,
      ToDoubleFunction<int[]> statistic,
      int mostExact,
      int draws,
      SplittableRandom random) {
    Arrangements all = new Arrangements(labels, block);
    double observed = Math.abs(statistic.applyAsDouble(labels));
    double count = all.count();
    double mirror = all.isMirrored() ? 2 : 1;
    if (count <= mostExact) {
      DoubleStream.Builder seen = DoubleStream.builder();
      all.forEach(a -> seen.add(Math.abs(statistic.applyAsDouble(a))));
      double p = asLarge(observed, seen.build().toArray()) / count;
      return new PermutationTest(p, mirror / count, (int) count, true);
    }
    int[] arranged = labels.clone();
    double[] seen = new double[draws];
    for (int i = 0; i < draws; i++) {
      all.draw(arranged, random);
      seen[i] = Math.abs(statistic.applyAsDouble(arranged));
    }
    double p = (asLarge(observed, seen) + 1.0) / (draws + 1);
    return new PermutationTest(p, Math.max(mirror / count, 1.0 / (draws + 1)), draws, false);
  }

  /**
   * How many differences are as large as the observed one. Rounding is measured by the largest of
   * them, since an observed difference of nothing is a sum of rounding errors.
   */
  private static long asLarge(double observed, double[] seen) {
    double least = observed - ROUNDING * Arrays.stream(seen).max().orElse(observed);
    return Arrays.stream(seen).filter(difference -> difference >= least).count();
  }
}
