package io.github.umlpsd.spectra.law;

import java.util.SplittableRandom;

/**
 * Adds up densities, dealt to a few groups at random, so that the scatter between groups tells how
 * sure their mean is. The order of members may mean something, so that to deal in turn would make
 * groups too much alike. Same order, same groups. Not safe for several threads.
 */
public final class GroupedSum {
  /** Number of groups. */
  static final int GROUPS = 8;

  private final double[][] sums = new double[GROUPS][];
  private final int[] counts = new int[GROUPS];

  public void add(double[] density) {
    add(group(count()), density, 1);
  }

  public void add(GroupedSum other) {
    int turn = group(count());
    for (int g = 0; g < GROUPS; g++) {
      if (other.counts[g] > 0) {
        add((turn + g) % GROUPS, other.sums[g], other.counts[g]);
      }
    }
  }

  /** The first members have a group each. */
  private static int group(int member) {
    return member < GROUPS ? member : new SplittableRandom(member).nextInt(GROUPS);
  }

  private void add(int group, double[] density, int members) {
    if (sums[group] == null) {
      sums[group] = new double[density.length];
    }
    for (int i = 0; i < density.length; i++) {
      sums[group][i] += density[i];
    }
    counts[group] += members;
  }

  /** Number of members. */
  int count() {
    return countWithout(-1);
  }

  /** Number of members outside a group. */
  int countWithout(int group) {
    int count = 0;
    for (int g = 0; g < GROUPS; g++) {
      count += g == group ? 0 : counts[g];
    }
    return count;
  }

  double[] mean() {
    return meanWithout(-1);
  }

  /** Mean of the members outside a group, of which there is at least one. */
  double[] meanWithout(int group) {
    double[] mean = null;
    int count = countWithout(group);
    for (int g = 0; g < GROUPS; g++) {
      if (g != group && sums[g] != null) {
        mean = mean == null ? new double[sums[g].length] : mean;
        for (int i = 0; i < mean.length; i++) {
          mean[i] += sums[g][i] / count;
        }
      }
    }
    return mean;
  }
}
