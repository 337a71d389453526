package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.Dendrogram;
import io.github.umlpsd.clusters.SmileClustering;
import io.github.umlpsd.clusters.kmeans.Centroids;
import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.clusters.kmeans.KMeans;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.clusters.kmeans.ObservationMatrix;
import io.github.umlpsd.clusters.kmeans.Seeds;
import io.github.umlpsd.clusters.mixture.PrincipalAxes;
import io.github.umlpsd.job.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tries K-means and Ward's method on the first 12 principal components, each with 2 to 10 classes;
 * Ward's method on fewer, but at least 6, where there are fewer than 10 observations for each.
 */
final class CountSearch {
  private static final int MOST = 10;
  private static final int STARTS = 10;
  private static final int AXES = 12;

  /** Ward's method on few points does not bear directions that hold little but scatter. */
  private static final int FEW_AXES = 6;

  private static final int POINTS_PER_AXIS = 10;

  private final double[][] all;
  private final double[][] points;
  private final List<List<Attempt>> attempts = new ArrayList<>();
  private final List<List<Trial>> ways;

  /** A partition of the points, and what it says if two groups or more are large enough. */
  private record Attempt(int[] labels, Optional<Trial> trial) {}

  /**
   * @param observations [observation][dimension]
   * @param sampleSize most observations that are used
   */
  CountSearch(double[][] observations, int sampleSize, long seed, Workers workers) {
    ObservationMatrix.check(observations);
    int n = observations.length;
    int[] chosen =
        n <= sampleSize
            ? IntStream.range(0, n).toArray()
            : Seeds.sample(n, sampleSize, Seeds.random(seed));
    double[][] sample =
        Arrays.stream(chosen).mapToObj(i -> observations[i]).toArray(double[][]::new);
    PrincipalAxes axes = PrincipalAxes.of(sample, AXES, workers);
    this.all = axes.project(observations);
    this.points = Arrays.stream(chosen).mapToObj(i -> all[i]).toArray(double[][]::new);
    if (all[0].length > 0) {
      attempts.add(kmeans(points, seed, workers));
      attempts.add(ward(points, workers));
    }
    this.ways = attempts.stream().map(CountSearch::trials).toList();
  }

  /** Number of observations that were used. */
  int size() {
    return points.length;
  }

  /** The trials of each way, by rising number of classes. */
  List<List<Trial>> ways() {
    return ways;
  }

  /** The most points that stand apart from one class in groups too small to be one. */
  int strangers() {
    return attempts.stream()
        .flatMap(List::stream)
        .mapToInt(attempt -> Strangers.of(points, attempt.labels()))
        .max()
        .orElse(0);
  }

  /** The largest number of any way that passes; 1 if none does. */
  int largest(Predicate<Trial> passes) {
    return ways.stream().mapToInt(way -> largest(way, passes)).max().orElse(1);
  }

  /** The smallest of the numbers that the ways give. */
  int smallest(Predicate<Trial> passes) {
    return ways.stream().mapToInt(way -> largest(way, passes)).min().orElse(1);
  }

  private static int largest(List<Trial> way, Predicate<Trial> passes) {
    return way.stream().filter(passes).mapToInt(Trial::k).max().orElse(1);
  }

  /** Labels of all observations: those that were left out go to the nearest centre. */
  int[] labels(Trial trial) {
    if (points.length == all.length) {
      return trial.labels();
    }
    double[][] centres = Centroids.of(points, trial.labels(), trial.k());
    return Arrays.stream(all).mapToInt(point -> Centroids.nearest(centres, point)).toArray();
  }

  private static List<Attempt> kmeans(double[][] points, long seed, Workers workers) {
    KMeans kmeans = KMeansBySize.of(points, seed, workers);
    return attempts(points, k -> kmeans.cluster(k, STARTS, Seeds.mix(seed, k)).labels(), workers);
  }

  private static List<Attempt> ward(double[][] points, Workers workers) {
    int axes = Math.max(FEW_AXES, points.length / POINTS_PER_AXIS);
    double[][] leading = new double[points.length][];
    Arrays.setAll(leading, i -> Arrays.copyOf(points[i], Math.min(axes, points[i].length)));
    Dendrogram tree = SmileClustering.ward(Distances.of(leading, workers));
    return attempts(leading, tree::cut, workers);
  }

  /** Numbers that equal observations cannot give are left out. */
  private static List<Attempt> attempts(
      double[][] points, IntFunction<int[]> labelsAt, Workers workers) {
    int count = Math.max(0, Math.min(MOST, points.length - 1) - 1);
    return workers.map(
        "Choosing the number of classes",
        count,
        i -> {
          int[] labels = Labels.canonical(labelsAt.apply(i + 2));
          return new Attempt(
              labels, Labels.count(labels) < i + 2 ? Optional.empty() : Trial.of(points, labels));
        });
  }

  private static List<Trial> trials(List<Attempt> way) {
    return way.stream().map(Attempt::trial).flatMap(Optional::stream).toList();
  }
}
