package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.kmeans.Centroids;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far two groups of points run into each other: the share of members that have one of the other
 * group among their five nearest neighbours, in the group where this share is smaller. Distances
 * are in standard deviations within the groups (Mahalanobis).
 *
 * <p>One class that lies along a bent line shows a valley where it is cut in two, since its halves
 * lead into different directions; but its halves touch.
 */
final class Contact {
  private static final int NEIGHBOURS = 5;

  private Contact() {}

  /**
   * @param first points, [point][dimension], at least 2
   * @param second other points, at least 2
   * @return 0 to 1; 0 if the groups do not touch
   */
  static double of(double[][] first, double[][] second) {
    Optional<Scatter> scatter = Scatter.of(first, second);
    if (scatter.isEmpty()) {
      return 0;
    }
    double[][] points = new double[first.length + second.length][];
    Arrays.setAll(
        points,
        i ->
            scatter
                .get()
                .within()
                .standardized(i < first.length ? first[i] : second[i - first.length]));
    int[] touching = new int[2];
    for (int i = 0; i < points.length; i++) {
      if (touches(points, i, first.length)) {
        touching[i < first.length ? 0 : 1]++;
      }
    }
    return Math.min((double) touching[0] / first.length, (double) touching[1] / second.length);
  }

  /** Whether one of the nearest neighbours of a point is of the other group. */
  private static boolean touches(double[][] points, int own, int firstSize) {
    double[] nearest = new double[NEIGHBOURS];
    boolean[] ofFirst = new boolean[NEIGHBOURS];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    Arrays.fill(ofFirst, own < firstSize);
    for (int j = 0; j < points.length; j++) {
      double square = j == own ? Double.NaN : Centroids.squaredDistance(points[own], points[j]);
      if (square < nearest[NEIGHBOURS - 1]) {
        int place = NEIGHBOURS - 1;
        for (; place > 0 && nearest[place - 1] > square; place--) {
          nearest[place] = nearest[place - 1];
          ofFirst[place] = ofFirst[place - 1];
        }
        nearest[place] = square;
        ofFirst[place] = j < firstSize;
      }
    }
    for (boolean first : ofFirst) {
      if (first != own < firstSize) {
        return true;
      }
    }
    return false;
  }
}
