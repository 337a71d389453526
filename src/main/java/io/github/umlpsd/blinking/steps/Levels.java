package io.github.umlpsd.blinking.steps;

import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Groups segments whose means differ by no more than noise explains. */
final class Levels {
  private Levels() {}

  /**
   * Shorter segments, in frames, may be one brief dwell and parts of its neighbours; they found no
   * level.
   */
  static final int SHORTEST = 5;

  /** Frames farther from the median of their segment, in units of the noise, are no noise. */
  private static final double FARTHEST = 3.5;

  /**
   * Level of every segment, 0 for the dimmest.
   *
   * <p>Neighbouring groups on the axis of intensity are merged by rising growth of the sum of
   * squared residuals (Ward), as long as this growth is below the penalty. Segments count without
   * their first and last frame, and without stays that are too brief for a segment.
   *
   * @param values on a scale with unit noise
   * @param starts first frame of each segment
   */
  static int[] of(double[] values, int[] starts, double penalty) {
    int segments = starts.length;
    double[] means = new double[segments];
    boolean[] isLong = new boolean[segments];
    double[] weights = new double[segments];
    boolean any = false;
    for (int i = 0; i < segments; i++) {
      int end = i + 1 < segments ? starts[i + 1] : values.length;
      isLong[i] = end - starts[i] >= SHORTEST;
      any |= isLong[i];
      int margin = isLong[i] ? 1 : 0;
      double[] within = Arrays.copyOfRange(values, starts[i] + margin, end - margin);
      means[i] = isLong[i] ? steadyMean(within) : Moments.mean(within);
      weights[i] = within.length;
    }
    boolean all = !any;
    int[] order =
        IntStream.range(0, segments)
            .filter(i -> all || isLong[i])
            .boxed()
            .sorted(Comparator.comparingDouble(i -> means[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] centers = Arrays.stream(order).mapToDouble(i -> means[i]).toArray();
    double[] frames = Arrays.stream(order).mapToDouble(i -> weights[i]).toArray();
    int groups = merge(centers, frames, penalty);
    int[] level = new int[segments];
    for (int i = 0; i < segments; i++) {
      level[i] = nearest(centers, groups, means[i]);
    }
    return level;
  }

  /**
   * Joins levels, the nearest first, until all are further apart than a part of the brightest.
   *
   * @param levelOf level of every segment, 0 for the dimmest
   * @param means intensities of the segments
   * @param lengths frames of the segments
   */
  static int[] joinNear(int[] levelOf, double[] means, int[] lengths, double leastStep) {
    int groups = Arrays.stream(levelOf).max().orElse(0) + 1;
    double[] centers = new double[groups];
    double[] frames = new double[groups];
    int[] target = IntStream.range(0, groups).toArray();
    for (int i = 0; i < levelOf.length; i++) {
      int g = levelOf[i];
      frames[g] += lengths[i];
      centers[g] += (means[i] - centers[g]) * lengths[i] / frames[g];
    }
    double least = leastStep * Arrays.stream(centers).max().orElse(0);
    while (groups > 1) {
      int near = 1;
      for (int g = 2; g < groups; g++) {
        near = centers[g] - centers[g - 1] < centers[near] - centers[near - 1] ? g : near;
      }
      if (centers[near] - centers[near - 1] >= least) {
        break;
      }
      double total = frames[near - 1] + frames[near];
      centers[near - 1] += (centers[near] - centers[near - 1]) * frames[near] / total;
      frames[near - 1] = total;
      groups--;
      System.arraycopy(centers, near + 1, centers, near, groups - near);
      System.arraycopy(frames, near + 1, frames, near, groups - near);
      for (int g = 0; g < target.length; g++) {
        target[g] -= target[g] >= near ? 1 : 0;
      }
    }
    return Arrays.stream(levelOf).map(g -> target[g]).toArray();
  }

  /** Mean without stays too brief for a segment of their own, which lie far from the median. */
  private static double steadyMean(double[] segment) {
    double median = Quantiles.median(segment);
    return Arrays.stream(segment)
        .filter(value -> Math.abs(value - median) <= FARTHEST)
        .average()
        .orElse(median);
  }

  private static int nearest(double[] centers, int groups, double mean) {
    int best = 0;
    for (int g = 1; g < groups; g++) {
      best = Math.abs(centers[g] - mean) < Math.abs(centers[best] - mean) ? g : best;
    }
    return best;
  }

  /**
   * Merges groups as long as it is cheap; returns how many are left, at the start of the arrays.
   */
  private static int merge(double[] centers, double[] frames, double penalty) {
    int groups = centers.length;
    while (true) {
      int left = mergePass(centers, frames, groups, penalty);
      if (left == groups) {
        return groups;
      }
      groups = left;
    }
  }

  /** Merges all pairs that are nearer to each other than to their other neighbours. */
  private static int mergePass(double[] mean, double[] weight, int groups, double penalty) {
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
      } else {
        last++;
        mean[last] = mean[g];
        weight[last] = weight[g];
      }
      lastIsMerged = join;
    }
    return last + 1;
  }
}
