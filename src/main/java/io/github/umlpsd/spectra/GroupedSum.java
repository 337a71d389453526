package io.github.umlpsd.spectra;

/**
 * Adds up densities, dealt to a few groups in turn, so that the scatter between groups tells how
 * sure their mean is. Not safe for several threads.
 */
final class GroupedSum {
  /** Number of groups. */
  static final int GROUPS = 8;

  private final double[][] sums = new double[GROUPS][];
  private final int[] counts = new int[GROUPS];
  private int next;

  void add(double[] density) {
    add(next, density, 1);
    next = (next + 1) % GROUPS;
  }

  void add(GroupedSum other) {
    for (int g = 0; g < GROUPS; g++) {
      if (other.counts[g] > 0) {
        add((next + g) % GROUPS, other.sums[g], other.counts[g]);
      }
    }
    next = (next + other.next) % GROUPS;
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
