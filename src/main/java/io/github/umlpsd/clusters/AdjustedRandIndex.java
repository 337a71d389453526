package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.clusters.kmeans.MemberBits;

/** Agreement of two partitions, corrected for chance (Hubert and Arabie, J. Classif. 2, 1985). */
public final class AdjustedRandIndex {

  private AdjustedRandIndex() {}

  /**
   * The index: 1 for equal partitions, about 0 for independent ones; the numbering of the clusters
   * does not matter. Two partitions that leave nothing to compare (one cluster each, or all alone)
   * have 1.
   *
   * @param a cluster of each observation, from 0
   * @param b as long as {@code a}
   */
  public static double of(int[] a, int[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException("Lengths differ: " + a.length + " and " + b.length);
    }
    return of(MemberBits.of(a, Labels.count(a)), MemberBits.of(b, Labels.count(b)));
  }

  /** The same of two partitions of the same observations, for those who compare many. */
  static double of(MemberBits a, MemberBits b) {
    return corrected(a.observations(), a.squaredOverlaps(b), a.squaredSizes(), b.squaredSizes());
  }

  /** The index from the sums of squared counts; c observations make (c^2 - c) / 2 pairs. */
  private static double corrected(long n, long together, long first, long second) {
    double all = (n * n - n) / 2.0;
    double expected = n < 2 ? 0 : (first - n) / 2.0 * ((second - n) / 2.0) / all;
    double most = (first + second - 2 * n) / 4.0;
    return most == expected ? 1 : ((together - n) / 2.0 - expected) / (most - expected);
  }
}
