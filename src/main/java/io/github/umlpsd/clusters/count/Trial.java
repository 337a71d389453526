package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.kmeans.Centroids;
import io.github.umlpsd.clusters.kmeans.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One way to cluster at one number of classes.
 *
 * @param k number of classes without the stragglers, at least 2
 * @param labels class of each point; that of a straggler is the nearest one
 * @param stragglers points in groups too small to be a class of so many
 * @param separations of the classes from their neighbours, without the stragglers
 */
record Trial(int k, int[] labels, int stragglers, List<Separation> separations) {
  /** A group of fewer points, and of a smaller share of all, is no class. */
  private static final int FEWEST = 8;

  private static final double LEAST_SHARE = 0.03;

  /** Added to what is needed, for the lower end of the range. */
  private static final double STRICT = 1;

  /**
   * Holds the classes of a partition against each other.
   *
   * @param points [point][dimension]
   * @param labels class of each point, none empty
   * @return empty if fewer than two classes are more than stragglers
   */
  static Optional<Trial> of(double[][] points, int[] labels) {
    int[] sizes = Labels.sizes(labels, Labels.count(labels));
    int[] kept =
        IntStream.range(0, labels.length)
            .filter(i -> isClass(sizes[labels[i]], labels.length))
            .toArray();
    double[][] members = IntStream.of(kept).mapToObj(i -> points[i]).toArray(double[][]::new);
    int[] classes = Labels.canonical(IntStream.of(kept).map(i -> labels[i]).toArray());
    int k = Labels.count(classes);
    if (k < 2) {
      return Optional.empty();
    }
    double[][] centres = Centroids.of(members, classes, k);
    int[] all = new int[labels.length];
    for (int i = 0, m = 0; i < all.length; i++) {
      boolean straggler = !isClass(sizes[labels[i]], labels.length);
      all[i] = straggler ? Centroids.nearest(centres, points[i]) : classes[m++];
    }
    int stragglers = labels.length - kept.length;
    return Optional.of(new Trial(k, all, stragglers, Separations.of(members, classes)));
  }

  static boolean isClass(int members, int all) {
    return members >= FEWEST || members >= LEAST_SHARE * all;
  }

  /** The pair that holds worst: one that runs into each other before one that is less apart. */
  Separation weakest() {
    return separations.stream()
        .min(
            Comparator.comparing((Separation pair) -> !pair.overlaps())
                .thenComparingDouble(Separation::excess))
        .orElseThrow();
  }

  /** The classes that run most into each other, if any do. */
  Optional<Separation> touching() {
    return separations.stream()
        .filter(Separation::touches)
        .max(Comparator.comparingDouble(Separation::contact));
  }

  boolean holds() {
    return separations.stream().allMatch(Separation::holds);
  }

  boolean holdsStrictly() {
    return weakest().excess() > STRICT && touching().isEmpty() && stragglers == 0;
  }

  /** Whether nothing speaks clearly against this number. */
  boolean mayHold() {
    return separations.stream().noneMatch(Separation::isRefuted);
  }
}
