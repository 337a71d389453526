package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.List;

/**
 * {@link KMeans} on the observations themselves: for very many observations, as pixels are, without
 * any matrix of distances.
 *
 * <p>Of several starts, all run on one random sample of {@value #START_SAMPLE} observations; the
 * best goes on with all. Silhouettes on squared distances are exact; those on Euclidean distances
 * are those of a random sample of {@value #SAMPLE} among itself, as with scikit-learn's {@code
 * sample_size}.
 */
public final class VectorKMeans implements KMeans {
  /** Size of the random sample for Euclidean silhouettes. */
  public static final int SAMPLE = 2000;

  /** Size of the random sample for the choice of a start. */
  static final int START_SAMPLE = 1000;

  private final Tiles tiles;
  private final double totalSumOfSquares;
  private final int[] sampled;
  private final DistanceKMeans sample;
  private final double[][] startObservations;
  private final DistanceKMeans startSample;
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
    this.sample = new DistanceKMeans(Distances.of(pick(observations, sampled), workers), progress);
    int[] starters = Seeds.sample(n, Math.min(n, START_SAMPLE), Seeds.random(seed, 1));
    this.startObservations = pick(observations, starters);
    this.startSample = new DistanceKMeans(Distances.of(startObservations, workers), progress);
  }

  private static double[][] pick(double[][] observations, int[] indices) {
    return Arrays.stream(indices).mapToObj(i -> observations[i]).toArray(double[][]::new);
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
  public List<Partition> clusterEach(int k, int starts, long... seeds) {
    ObservationMatrix.checkClusters(k, size());
    return Arrays.stream(seeds).mapToObj(seed -> best(k, starts, seed)).toList();
  }

  private Partition best(int k, int starts, long seed) {
    if (starts == 1 || k > startObservations.length) {
      return lloyd(k).run(Seeds.random(seed, 0));
    }
    Partition best = startSample.cluster(k, starts, seed);
    return lloyd(k).run(Centroids.of(startObservations, best.labels(), k));
  }

  private LloydOnVectors lloyd(int k) {
    return new LloydOnVectors(tiles, k, totalSumOfSquares, progress);
  }

  /** Lloyd's iteration from given points as first centroids, [cluster][dimension]. */
  public Partition clusterFrom(double[][] centroids) {
    ObservationMatrix.checkClusters(centroids.length, size());
    return lloyd(centroids.length).run(centroids);
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
    return new Scores(
        sample.euclidean(labels, partition.k()),
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
