package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Centroids;
import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.clusters.kmeans.ObservationMatrix;
import io.github.umlpsd.clusters.mixture.MixtureSearch;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.Optional;

/** Puts observations into a given number of classes by the algorithm of the user's choice. */
public final class Clusterer {

  private Clusterer() {}

  /**
   * Labels of the final classes, with the tree that they were cut from if there is one.
   *
   * @param labels class of each observation, 0 to k-1 in no particular order
   * @param tree of Ward's method; empty for other algorithms
   */
  public record Result(int[] labels, Optional<Dendrogram> tree) {}

  /**
   * Labels of the final classes. K-means takes the best of 100 starts in robust mode, one start in
   * paper mode.
   *
   * @param observations [observation][dimension]
   * @param k number of classes, 1 to the number of observations
   * @return class of each observation, 0 to k-1 in no particular order; fewer classes if there are
   *     fewer different observations
   * @throws io.github.umlpsd.job.UserException if the matrix is empty, ragged or not finite, or k
   *     does not fit
   */
  public static int[] labels(
      double[][] observations, int k, ClusterParameters parameters, long seed, Workers workers) {
    return cluster(observations, k, parameters, seed, workers).labels();
  }

  /** As {@link #labels}, with the tree that they were cut from. */
  public static Result cluster(
      double[][] observations, int k, ClusterParameters parameters, long seed, Workers workers) {
    ObservationMatrix.check(observations);
    ObservationMatrix.checkClusters(k, observations.length);
    return switch (parameters.algorithm()) {
      case KMEANS ->
          new Result(
              KMeansBySize.of(observations, seed, workers)
                  .cluster(k, parameters.mode().finalStarts(), seed)
                  .labels(),
              Optional.empty());
      case WARD -> {
        SmileClustering.checkSize(observations.length);
        Dendrogram tree = SmileClustering.ward(Distances.of(observations, workers));
        yield new Result(tree.cut(k), Optional.of(tree));
      }
      case MIXTURE ->
          new Result(MixtureSearch.labels(observations, k, seed, workers), Optional.empty());
    };
  }

  /**
   * The same from a part of the observations; the others are put into the class of the nearest
   * centroid. All of them count if the part has not twice as many as classes are asked for, or the
   * classes are cut from a tree.
   *
   * @param part observations that the classes are made from; empty = all
   */
  public static Result cluster(
      double[][] observations,
      Optional<int[]> part,
      int k,
      ClusterParameters parameters,
      long seed,
      Workers workers) {
    if (part.isEmpty() || part.get().length < 2 * k || parameters.algorithm() == Algorithm.WARD) {
      return cluster(observations, k, parameters, seed, workers);
    }
    double[][] rows =
        Arrays.stream(part.get()).mapToObj(i -> observations[i]).toArray(double[][]::new);
    int[] labels = Labels.canonical(cluster(rows, k, parameters, seed, workers).labels());
    double[][] centroids = Centroids.of(rows, labels, Labels.count(labels));
    int[] all =
        Arrays.stream(observations).mapToInt(o -> Centroids.nearest(centroids, o)).toArray();
    for (int i = 0; i < labels.length; i++) {
      all[part.get()[i]] = labels[i];
    }
    return new Result(all, Optional.empty());
  }
}
