package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.job.UserException;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How to cluster.
 *
 * @param clusters number of classes, at least 1; empty = chosen automatically
 * @param maxClusters largest K of the profiles, 2 to 100
 * @param epochs fresh clusterings per window and K in the profiles, at least 1
 * @param mode how many starts each clustering has
 * @param algorithm how the final classes are made
 * @param convention which silhouettes are shown and vote
 */
public record ClusterParameters(
    OptionalInt clusters,
    int maxClusters,
    int epochs,
    Mode mode,
    Algorithm algorithm,
    SilhouetteConvention convention) {

  /** Largest number of classes that is accepted. */
  private static final int MOST_CLUSTERS = 100;

  public ClusterParameters {
    clusters.ifPresent(k -> check("clusters", "auto or ", k, 1, MOST_CLUSTERS));
    check("max_clusters", "", maxClusters, 2, MOST_CLUSTERS);
    check("epochs", "", epochs, 1, 100_000);
  }

  private static void check(String name, String word, int value, int least, int most) {
    if (value < least || value > most) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s is %d, but must be %sfrom %d to %d.",
              name,
              value,
              word,
              least,
              most));
    }
  }

  /** K chosen automatically, profiles to K = 15 with 100 epochs, robust K-means. */
  public static ClusterParameters defaults() {
    return of(OptionalInt.empty(), 15, 100, Mode.ROBUST, Algorithm.KMEANS);
  }

  /** With the silhouettes that go with the mode. */
  public static ClusterParameters of(
      OptionalInt clusters, int maxClusters, int epochs, Mode mode, Algorithm algorithm) {
    return new ClusterParameters(clusters, maxClusters, epochs, mode, algorithm, mode.convention());
  }

  /** The same with another number of classes; empty = chosen automatically. */
  public ClusterParameters withClusters(OptionalInt other) {
    return new ClusterParameters(other, maxClusters, epochs, mode, algorithm, convention);
  }
}
