package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.kmeans.Labels;
import java.util.stream.IntStream;

/**
 * Small groups that stand apart from all others, where these are one class. Each is held against
 * all others together as two classes are held against each other, and must be far from them too: a
 * small group has no valley of its own, and the end of a long tail is no other kind.
 */
final class Strangers {
  /** Least distance of the means, in standard deviations within the two. */
  private static final double FAR = 12;

  private static final int FEWEST_MEMBERS = 2;

  private Strangers() {}

  /**
   * How many points of a partition stand apart in groups too small to be a class.
   *
   * @param points [point][dimension]
   * @param labels group of each point, none empty
   */
  static int of(double[][] points, int[] labels) {
    int[] sizes = Labels.sizes(labels, Labels.count(labels));
    return IntStream.range(0, sizes.length)
        .filter(group -> sizes[group] >= FEWEST_MEMBERS)
        .filter(group -> !Trial.isClass(sizes[group], labels.length))
        .filter(group -> isApart(points, labels, group))
        .map(group -> sizes[group])
        .sum();
  }

  private static boolean isApart(double[][] points, int[] labels, int group) {
    double[][] others = points(points, labels, group, false);
    double[][] members = points(points, labels, group, true);
    Cut cut = Cut.of(others, members);
    return cut.distance() >= FAR && Separations.between(others, members, cut).excess() > 0;
  }

  private static double[][] points(double[][] points, int[] labels, int group, boolean members) {
    return IntStream.range(0, labels.length)
        .filter(i -> (labels[i] == group) == members)
        .mapToObj(i -> points[i])
        .toArray(double[][]::new);
  }
}
