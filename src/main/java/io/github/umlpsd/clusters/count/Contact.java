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
    Nearest[] nearest = new Nearest[points.length];
    Arrays.setAll(nearest, i -> new Nearest(i < first.length));
    for (int i = 0; i < points.length; i++) {
      for (int j = i + 1; j < points.length; j++) {
        double square = Centroids.squaredDistance(points[i], points[j]);
        nearest[i].meet(square, nearest[j].ofFirst);
        nearest[j].meet(square, nearest[i].ofFirst);
      }
    }
    long ofFirst = Arrays.stream(nearest).filter(n -> n.ofFirst && n.touches()).count();
    long ofSecond = Arrays.stream(nearest).filter(n -> !n.ofFirst && n.touches()).count();
    return Math.min((double) ofFirst / first.length, (double) ofSecond / second.length);
  }

  /** The nearest neighbours of one point so far. */
  private static final class Nearest {
    private final boolean ofFirst;
    private final double[] squares = new double[NEIGHBOURS];
    private final boolean[] foreign = new boolean[NEIGHBOURS];

    Nearest(boolean ofFirst) {
      this.ofFirst = ofFirst;
      Arrays.fill(squares, Double.POSITIVE_INFINITY);
    }

    void meet(double square, boolean otherOfFirst) {
      if (square >= squares[NEIGHBOURS - 1]) {
        return;
      }
      int place = NEIGHBOURS - 1;
      for (; place > 0 && squares[place - 1] > square; place--) {
        squares[place] = squares[place - 1];
        foreign[place] = foreign[place - 1];
      }
      squares[place] = square;
      foreign[place] = ofFirst != otherOfFirst;
    }

    boolean touches() {
      for (boolean one : foreign) {
        if (one) {
          return true;
        }
      }
      return false;
    }
  }
}
