package io.github.umlpsd.compare.testing;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

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

  /** Differences that are equal but for rounding count as equal. */
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
    double observed = Math.abs(statistic.applyAsDouble(labels)) * (1 - ROUNDING);
    double count = all.count();
    double mirror = all.isMirrored() ? 2 : 1;
    int[] asLarge = {0};
    if (count <= mostExact) {
      all.forEach(a -> asLarge[0] += Math.abs(statistic.applyAsDouble(a)) >= observed ? 1 : 0);
      return new PermutationTest(asLarge[0] / count, mirror / count, (int) count, true);
    }
    int[] arranged = labels.clone();
    for (int i = 0; i < draws; i++) {
      all.draw(arranged, random);
      asLarge[0] += Math.abs(statistic.applyAsDouble(arranged)) >= observed ? 1 : 0;
    }
    double p = (asLarge[0] + 1.0) / (draws + 1);
    return new PermutationTest(p, Math.max(mirror / count, 1.0 / (draws + 1)), draws, false);
  }
}
