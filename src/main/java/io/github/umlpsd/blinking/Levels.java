package io.github.umlpsd.blinking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Groups segments whose means differ by no more than noise explains. */
final class Levels {
  private Levels() {}

  /**
   * Level of every segment, 0 for the dimmest.
   *
   * <p>Neighbouring groups on the axis of intensity are merged by rising growth of the sum of
   * squared residuals (Ward), as long as this growth is below the penalty.
   *
   * @param means of the segments, on a scale with unit noise
   * @param frames of the segments
   */
  static int[] of(double[] means, int[] frames, double penalty) {
    int[] order =
        IntStream.range(0, means.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> means[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] mean = new double[order.length];
    double[] weight = new double[order.length];
    int[] members = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      mean[i] = means[order[i]];
      weight[i] = frames[order[i]];
      members[i] = 1;
    }
    int groups = order.length;
    for (int merged = mergePass(mean, weight, members, groups, penalty);
        merged < groups;
        merged = mergePass(mean, weight, members, groups, penalty)) {
      groups = merged;
    }
    int[] level = new int[order.length];
    int next = 0;
    for (int g = 0; g < groups; g++) {
      for (int m = 0; m < members[g]; m++) {
        level[order[next++]] = g;
      }
    }
    return level;
  }

  /** Merges all pairs that are nearer to each other than to their other neighbours. */
  private static int mergePass(
      double[] mean, double[] weight, int[] members, int groups, double penalty) {
    double[] growth = new double[groups + 1];
    Arrays.fill(growth, Double.POSITIVE_INFINITY);
    for (int g = 1; g < groups; g++) {
      double d = mean[g] - mean[g - 1];
      growth[g] = weight[g] * weight[g - 1] / (weight[g] + weight[g - 1]) * d * d;
    }
    int last = 0;
    boolean lastIsMerged = false;
    for (int g = 1; g < groups; g++) {
      boolean join =
          !lastIsMerged
              && growth[g] < penalty
              && growth[g] <= growth[g - 1]
              && growth[g] <= growth[g + 1];
      if (join) {
        double total = weight[last] + weight[g];
        mean[last] = (mean[last] * weight[last] + mean[g] * weight[g]) / total;
        weight[last] = total;
        members[last] += members[g];
      } else {
        last++;
        mean[last] = mean[g];
        weight[last] = weight[g];
        members[last] = members[g];
      }
      lastIsMerged = join;
    }
    return last + 1;
  }
}
