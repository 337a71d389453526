package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.List;

/**
 * {@link KMeans} on the observations themselves: for very many observations, as pixels are, without
 * any matrix of distances.
 *
 * <p>Of several starts, all run on one random sample of {@value #SAMPLE} observations; the best
 * goes on with all. Silhouettes on squared distances are exact; those on Euclidean distances are
 * those of a random sample of the same size among itself, as with scikit-learn's {@code
 * sample_size}.
 */
public final class VectorKMeans implements KMeans {
  /** Size of the random samples. */
  public static final int SAMPLE = 2000;

  private final Tiles tiles;
  private final double totalSumOfSquares;
  private final int[] sampled;
  private final DistanceKMeans sample;
  private final double[][] sampleObservations;
  private final Progress progress;

  /**
   * @param observations [observation][dimension]
   * @param seed for the random sample
   */
  public VectorKMeans(double[][] observations, long seed, Workers workers) {
    this.tiles = new Tiles(observations, workers);
    this.progress = workers.progress();
    int n = tiles.size();
    this.totalSumOfSquares =
        Centroids.sumOfSquares(observations, Centroids.of(observations, new int[n], 1), new int[n]);
    this.sampled = Seeds.sample(n, Math.min(n, SAMPLE), Seeds.random(seed));
    this.sampleObservations =
        Arrays.stream(sampled).mapToObj(i -> observations[i]).toArray(double[][]::new);
    this.sample = new DistanceKMeans(Distances.of(sampleObservations, workers), progress);
  }

  @Override
  public int size() {
    return tiles.size();
  }

  @Override
  public double totalSumOfSquares() {
    return totalSumOfSquares;
  }

  @Override
  public Partition cluster(int k, int starts, long seed) {
    Observations.checkClusters(k, size());
    LloydOnVectors lloyd = new LloydOnVectors(tiles, k, totalSumOfSquares, progress);
    if (starts == 1 || k > sampled.length) {
      return lloyd.run(Seeds.random(seed, 0));
    }
    Partition best = sample.cluster(k, starts, seed);
    return lloyd.run(Centroids.of(sampleObservations, best.labels(), k));
  }

  /** Lloyd's iteration from given points as first centroids, [cluster][dimension]. */
  public Partition clusterFrom(double[][] centroids) {
    Observations.checkClusters(centroids.length, size());
    return new LloydOnVectors(tiles, centroids.length, totalSumOfSquares, progress).run(centroids);
  }

  @Override
  public List<Scores> score(List<Partition> partitions, int k, double singleton) {
    return partitions.stream().map(partition -> scoreOne(partition, singleton)).toList();
  }

  private Scores scoreOne(Partition partition, double singleton) {
    progress.checkCanceled();
    CentroidSilhouette squared =
        CentroidSilhouette.of(tiles, partition.labels(), partition.k(), singleton);
    int[] labels = Arrays.stream(sampled).map(i -> partition.labels()[i]).toArray();
    Scores ofSample = sample.score(new Partition(labels, partition.k(), 0), singleton);
    return new Scores(
        ofSample.euclidean(),
        Silhouettes.Summary.of(squared.silhouettes()),
        Scores.calinskiHarabasz(
            totalSumOfSquares, squared.sumOfSquares(), squared.occupied(), size()),
        squared.sumOfSquares());
  }

  @Override
  public double[] silhouettes(int[] labels, int k, SilhouetteConvention convention) {
    return CentroidSilhouette.of(tiles, labels, k, convention.singleton()).silhouettes();
  }

  @Override
  public SilhouetteConvention available(SilhouetteConvention convention) {
    return convention.squared() ? convention : SilhouetteConvention.SQUARED;
  }
}
