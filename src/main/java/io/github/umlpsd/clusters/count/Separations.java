package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.kmeans.Centroids;
import io.github.umlpsd.clusters.kmeans.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All classes of a partition against their two nearest ones. */
final class Separations {
  private static final int NEIGHBOURS = 2;
  private static final int FEWEST_MEMBERS = 2;

  private Separations() {}

  /**
   * @param points [point][dimension]
   * @param labels class of each point, 0 to k-1, none empty
   * @return a separation for each pair of neighbours, at least one if there are two classes
   */
  static List<Separation> of(double[][] points, int[] labels) {
    int k = Labels.count(labels);
    double[][] centroids = Centroids.of(points, labels, k);
    double[][][] members = new double[k][][];
    for (int c = 0; c < k; c++) {
      int own = c;
      members[c] =
          IntStream.range(0, labels.length)
              .filter(i -> labels[i] == own)
              .mapToObj(i -> points[i])
              .toArray(double[][]::new);
    }
    boolean[][] done = new boolean[k][k];
    List<Pair> pairs = new ArrayList<>();
    for (int c = 0; c < k; c++) {
      int own = c;
      List<Integer> nearest =
          IntStream.range(0, k)
              .filter(other -> other != own)
              .boxed()
              .sorted(
                  Comparator.comparingDouble(
                      other -> Centroids.squaredDistance(centroids[own], centroids[other])))
              .limit(NEIGHBOURS)
              .toList();
      for (int other : nearest) {
        if (!done[own][other]) {
          done[own][other] = true;
          done[other][own] = true;
          pairs.add(new Pair(members[own], members[other]));
        }
      }
    }
    List<Separation> apart = pairs.stream().map(Pair::separation).toList();
    // Whether classes touch matters only where all are apart, and takes the longest.
    return apart.stream().anyMatch(pair -> pair.excess() <= 0)
        ? apart
        : IntStream.range(0, apart.size())
            .mapToObj(i -> apart.get(i).withContact(pairs.get(i).contact()))
            .toList();
  }

  /** How far two groups of points are apart, by the line that separates them best. */
  static Separation between(double[][] first, double[][] second, Cut cut) {
    int dimensions = first[0].length;
    return new Separation(
        first.length,
        second.length,
        OneClassCut.table().valley(cut, dimensions),
        OneClassCut.table().distance(cut, dimensions),
        0);
  }

  /** Members of two classes. */
  private record Pair(double[][] first, double[][] second) {
    Separation separation() {
      int n = first.length + second.length;
      if (n < OneClassCut.fewest() || Math.min(first.length, second.length) < FEWEST_MEMBERS) {
        return Separation.tooFew(first.length, second.length);
      }
      return between(first, second, Cut.of(first, second));
    }

    double contact() {
      return Contact.of(first, second);
    }
  }
}
