package io.github.umlpsd.clusters.mixture;

import java.util.Arrays;

/**
 * Hartigan's dip: the largest distance between the empirical distribution function of a sample and
 * the nearest unimodal distribution function (Hartigan and Hartigan, Ann. Stat. 13, 70, 1985). From
 * 1/(2n) for one mode to 1/4 for two far apart.
 */
public final class Dip {

  private Dip() {}

  /** The dip of a sample of at least one value, in any order. */
  public static double of(double[] sample) {
    double[] x = sample.clone();
    Arrays.sort(x);
    int n = x.length;
    int low = 0;
    int high = n - 1;
    double dip = 1;
    while (x[high] > x[low]) {
      int[] minorant = hull(x, low, high, 1);
      int[] majorant = hull(x, low, high, -1);
      int bestLow = low;
      int bestHigh = high;
      double widest = 0;
      for (int knot : minorant) {
        double gap = line(x, majorant, knot, 1) - knot;
        if (gap > widest) {
          widest = gap;
          bestLow = knot;
          bestHigh = firstFrom(majorant, knot);
        }
      }
      for (int knot : majorant) {
        double gap = knot + 1 - line(x, minorant, knot, 0);
        if (gap > widest) {
          widest = gap;
          bestHigh = knot;
          bestLow = lastTo(minorant, knot);
        }
      }
      if (widest <= dip) {
        break;
      }
      for (int i = low; i <= bestLow; i++) {
        dip = Math.max(dip, i + 1 - line(x, minorant, i, 0));
      }
      for (int i = bestHigh; i <= high; i++) {
        dip = Math.max(dip, line(x, majorant, i, 1) - i);
      }
      if (bestLow == low && bestHigh == high) {
        break;
      }
      low = bestLow;
      high = bestHigh;
    }
    return dip / (2 * n);
  }

  /**
   * Knots of the greatest convex minorant (sign 1) or the least concave majorant (sign -1) of the
   * steps at x[low..high].
   */
  private static int[] hull(double[] x, int low, int high, int sign) {
    int[] knots = new int[high - low + 1];
    int count = 0;
    for (int i = low; i <= high; i++) {
      while (count > 1) {
        int a = knots[count - 2];
        int b = knots[count - 1];
        double turn = (b - a) * (x[i] - x[b]) - (i - b) * (x[b] - x[a]);
        if (sign * turn < 0) {
          break;
        }
        count--;
      }
      knots[count++] = i;
    }
    return Arrays.copyOf(knots, count);
  }

  /** Height of a hull above x[i], in steps; the hull runs through (x[knot], knot + rise). */
  private static double line(double[] x, int[] knots, int i, int rise) {
    int found = Arrays.binarySearch(knots, i);
    if (found >= 0) {
      return i + rise;
    }
    int left = knots[-found - 2];
    int right = knots[-found - 1];
    if (x[right] == x[left]) {
      return (rise == 1 ? right : left) + rise;
    }
    return left + rise + (right - left) * (x[i] - x[left]) / (x[right] - x[left]);
  }

  private static int firstFrom(int[] knots, int i) {
    int found = Arrays.binarySearch(knots, i);
    return knots[found >= 0 ? found : -found - 1];
  }

  private static int lastTo(int[] knots, int i) {
    int found = Arrays.binarySearch(knots, i);
    return knots[found >= 0 ? found : -found - 2];
  }
}
