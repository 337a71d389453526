package io.github.umlpsd.clusters.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Merges components of a mixture that overlap without a valley between them. */
final class ComponentMerger {
  private static final double LEAST_OVERLAP = 0.05;
  private static final double LEAST_VALLEY = 0.65;

  private final double[][] points;
  private final double ridge;
  private final List<double[]> shares;
  private final List<List<Integer>> groups = new ArrayList<>();

  /** Two classes and how much they overlap. */
  private record Pair(int first, int second, double overlap) {}

  /**
   * @param points [point][dimension]
   * @param shares responsibilities, [component][point]
   * @param ridge variance added to every dimension
   */
  ComponentMerger(double[][] points, double[][] shares, double ridge) {
    this.points = points;
    this.ridge = ridge;
    this.shares = new ArrayList<>();
    for (int k = 0; k < shares.length; k++) {
      this.shares.add(shares[k].clone());
      this.groups.add(new ArrayList<>(List.of(k)));
    }
    boolean merged = true;
    while (merged && this.shares.size() > 1) {
      merged = mergeOnce();
    }
  }

  /** Adds up responsibilities of components by class, [class][point]. */
  double[][] merged(double[][] components) {
    double[][] result = new double[groups.size()][components[0].length];
    for (int k = 0; k < result.length; k++) {
      for (int component : groups.get(k)) {
        add(result[k], components[component]);
      }
    }
    return result;
  }

  private boolean mergeOnce() {
    int[] own = GaussianMixture.argmax(shares.toArray(double[][]::new));
    List<Gaussian> classes = new ArrayList<>();
    for (double[] share : shares) {
      classes.add(Gaussian.fit(points, share, ridge));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j < classes.size(); j++) {
      for (int i = 0; i < j; i++) {
        double overlap = Gaussian.overlap(classes.get(i), classes.get(j));
        if (overlap > LEAST_OVERLAP) {
          pairs.add(new Pair(i, j, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    for (Pair pair : pairs) {
      if (!valley(own, pair, classes)) {
        add(shares.get(pair.first), shares.remove(pair.second));
        groups.get(pair.first).addAll(groups.remove(pair.second));
        return true;
      }
    }
    return false;
  }

  /** Whether the members of two classes show a valley along Fisher's direction. */
  private boolean valley(int[] own, Pair pair, List<Gaussian> classes) {
    double first = sum(shares.get(pair.first));
    double second = sum(shares.get(pair.second));
    Gaussian pooled =
        Gaussian.pooled(
            classes.get(pair.first),
            first / (first + second),
            classes.get(pair.second),
            second / (first + second));
    double[] direction = pooled.solve(pooled.mean());
    double[] projected = new double[points.length];
    int count = 0;
    for (int i = 0; i < points.length; i++) {
      if (own[i] == pair.first || own[i] == pair.second) {
        for (int d = 0; d < direction.length; d++) {
          projected[count] += direction[d] * points[i][d];
        }
        count++;
      }
    }
    return count > 0 && Math.sqrt(count) * Dip.of(Arrays.copyOf(projected, count)) >= LEAST_VALLEY;
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  private static void add(double[] target, double[] values) {
    for (int i = 0; i < target.length; i++) {
      target[i] += values[i];
    }
  }
}
