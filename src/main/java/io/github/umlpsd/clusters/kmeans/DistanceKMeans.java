package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link KMeans} on the matrix of distances: for few observations with any number of dimensions.
 */
public final class DistanceKMeans implements KMeans {
  private final Distances distances;
  private final double[][] roots;
  private final Progress progress;

  /**
   * @param progress asked between starts whether to go on
   */
  public DistanceKMeans(Distances distances, Progress progress) {
    this.distances = distances;
    this.roots = distances.roots();
    this.progress = progress;
  }

  @Override
  public int size() {
    return distances.size();
  }

  @Override
  public double totalSumOfSquares() {
    return distances.totalSumOfSquares();
  }

  @Override
  public List<Partition> clusterEach(int k, int starts, long... seeds) {
    ObservationMatrix.checkClusters(k, size());
    LloydOnDistances lloyd = new LloydOnDistances(distances, k);
    List<Partition> partitions = new ArrayList<>();
    for (long seed : seeds) {
      partitions.add(best(lloyd, k, starts, seed));
    }
    return partitions;
  }

  private Partition best(LloydOnDistances lloyd, int k, int starts, long seed) {
    double least = Double.POSITIVE_INFINITY;
    int[] labels = null;
    for (int start = 0; start < starts; start++) {
      progress.checkCanceled();
      double sumOfSquares = lloyd.run(Seeds.random(seed, start));
      if (sumOfSquares < least) {
        least = sumOfSquares;
        labels = lloyd.labels();
      }
    }
    return new Partition(labels, k, least);
  }

  /**
   * Lloyd's iteration from given observations as first centroids; cluster numbers keep their order.
   *
   * @param seeds indices of observations, one per cluster
   */
  public Partition clusterFrom(int... seeds) {
    ObservationMatrix.checkClusters(seeds.length, size());
    LloydOnDistances lloyd = new LloydOnDistances(distances, seeds.length);
    double sumOfSquares = lloyd.run(seeds);
    return new Partition(lloyd.labels(), seeds.length, sumOfSquares);
  }

  @Override
  public List<Scores> score(List<Partition> partitions, int k, double singleton) {
    SilhouetteMeter plain = new SilhouetteMeter(roots, k);
    SilhouetteMeter squared = new SilhouetteMeter(distances.rows(), k);
    List<Scores> scores = new ArrayList<>();
    for (Partition partition : partitions) {
      progress.checkCanceled();
      int[] labels = partition.labels();
      Silhouettes.Summary summary = squared.measure(labels, singleton);
      double within = squared.sumOfSquares();
      scores.add(
          new Scores(
              plain.measure(labels, 0),
              summary,
              Scores.calinskiHarabasz(totalSumOfSquares(), within, squared.occupied(), size()),
              within));
    }
    return scores;
  }

  /** Mean and misclassified share on Euclidean distances; a cluster of one has 0. */
  Silhouettes.Summary euclidean(int[] labels, int k) {
    return new SilhouetteMeter(roots, k).measure(labels, 0);
  }

  @Override
  public double[] silhouettes(int[] labels, int k, SilhouetteConvention convention) {
    return SilhouetteMeter.of(distances, labels, k, convention);
  }

  @Override
  public SilhouetteConvention available(SilhouetteConvention convention) {
    return convention;
  }
}
