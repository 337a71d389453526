package io.github.umlpsd.engine.saved;

import io.github.umlpsd.clusters.kmeans.Centroids;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.List;

/**
 * One class as it was made.
 *
 * @param size number of its members then, at least 1
 * @param centroid their mean observation; not to be changed
 * @param distances quantiles of the members' Euclidean distances to it, at {@link #SHARES}; not to
 *     be changed
 */
public record SavedClass(int size, double[] centroid, double[] distances) {
  /** Shares of the members whose distances are kept. */
  public static final List<Double> SHARES = List.of(0.25, 0.5, 0.75, 0.95, 1.0);

  /** The one by which is judged how far a trace lies. */
  private static final int REACH = 3;

  /**
   * @throws IllegalArgumentException if there is not one distance for each share
   */
  public SavedClass {
    if (distances.length != SHARES.size()) {
      throw new IllegalArgumentException(distances.length + " distances");
    }
  }

  static SavedClass of(double[][] members, double[] centroid) {
    double[] distances =
        Arrays.stream(members)
            .mapToDouble(row -> Math.sqrt(Centroids.squaredDistance(row, centroid)))
            .toArray();
    return new SavedClass(
        members.length,
        centroid,
        SHARES.stream().mapToDouble(share -> Quantiles.of(distances, share)).toArray());
  }

  /** Distance within which 95 % of the members lie. */
  public double reach() {
    return distances[REACH];
  }
}
