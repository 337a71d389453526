package io.github.umlpsd.spectra.law;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Adds up densities, dealt to a few groups at random, so that the scatter between groups tells how
 * sure their mean is. The order of members may mean something, so that to deal in turn would make
 * groups too much alike. Same number, same group. Not safe for several threads.
 */
public final class GroupedSum {
  /** Number of groups. */
  static final int GROUPS = 8;

  private final double[][] sums = new double[GROUPS][];
  private final int[] counts = new int[GROUPS];

  /**
   * Adds a member.
   *
   * @param member its number among all members, from 0; says which group it is in
   */
  public void add(int member, double[] density) {
    add(group(member), density, 1);
  }

  /** Adds the members of another sum to their groups. */
  public void add(GroupedSum other) {
    for (int g = 0; g < GROUPS; g++) {
      if (other.counts[g] > 0) {
        add(g, other.sums[g], other.counts[g]);
      }
    }
  }

  /** The first members have a group each. */
  private static int group(int member) {
    return member < GROUPS ? member : new SplittableRandom(member).nextInt(GROUPS);
  }

  private void add(int group, double[] sum, int members) {
    if (sums[group] == null) {
      sums[group] = new double[sum.length];
    }
    for (int i = 0; i < sum.length; i++) {
      sums[group][i] += sum[i];
    }
    counts[group] += members;
  }

  /** Number of members. */
  int count() {
    return countWithout(-1);
  }

  /**
   * Mean of the members outside a group.
   *
   * @param members their number, at least 1
   */
  record Rest(double[] mean, int members) {}

  /** What is left without one group each, of those groups that have members but not all. */
  List<Rest> rests() {
    return IntStream.range(0, GROUPS)
        .filter(g -> counts[g] > 0 && counts[g] < count())
        .mapToObj(g -> new Rest(meanWithout(g), countWithout(g)))
        .toList();
  }

  /**
   * Variances of parameters by how they change without one group each (delete-a-group jackknife); 0
   * with fewer than two groups.
   *
   * @param parameters from all members
   * @param rests from each of the {@link #rests}
   */
  static double[] variances(double[] parameters, List<double[]> rests) {
    double[] variances = new double[parameters.length];
    int groups = rests.size();
    for (int a = 0; a < variances.length && groups > 1; a++) {
      double sum = 0;
      double squares = 0;
      for (double[] rest : rests) {
        double change = rest[a] - parameters[a];
        sum += change;
        squares += change * change;
      }
      variances[a] = (groups - 1.0) / groups * Math.max(0, squares - sum * sum / groups);
    }
    return variances;
  }

  /** Number of members outside a group. */
  private int countWithout(int group) {
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
  private double[] meanWithout(int group) {
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
