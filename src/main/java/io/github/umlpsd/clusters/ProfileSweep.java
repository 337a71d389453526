package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.KMeans;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.clusters.kmeans.Seeds;
import io.github.umlpsd.job.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Clusters afresh at every window and every K, many times, and scores the results.
 *
 * <p>One window is in memory at a time. One set of runs feeds all scores; equal partitions are
 * scored once. Of more than {@value #MOST_OBSERVATIONS} observations, a random sample of so many is
 * clustered and scored, the same at every window: the time grows with the square.
 */
public final class ProfileSweep {
  /** Up to this many observations, the profiles are those of all. */
  public static final int MOST_OBSERVATIONS = 1000;

  private static final int EPOCHS_PER_TASK = 10;

  /** Sets the sample apart from others with the same seed. */
  private static final int SAMPLE_KEY = 2;

  private final ClusterParameters parameters;
  private final long seed;
  private final Workers workers;
  private final int most;

  /**
   * @param seed same seed, same profiles, at any number of threads and with any other windows
   * @param workers told window and K; asked whether to go on
   */
  public ProfileSweep(ClusterParameters parameters, long seed, Workers workers) {
    this(parameters, seed, workers, MOST_OBSERVATIONS);
  }

  private ProfileSweep(ClusterParameters parameters, long seed, Workers workers, int most) {
    this.parameters = parameters;
    this.seed = seed;
    this.workers = workers;
    this.most = most;
  }

  /** The same with all observations, however many they are. */
  public ProfileSweep withAll() {
    return new ProfileSweep(parameters, seed, workers, Integer.MAX_VALUE);
  }

  /**
   * Runs the sweep, K = 2 to {@link ClusterParameters#maxClusters()}. Those K that exceed the
   * number of observations are left out.
   *
   * @param windows frames per bin
   * @param observationsAt gives the matrix [observation][dimension] for a window; asked once for
   *     each, in the order given
   * @throws io.github.umlpsd.job.UserException if a matrix is empty, ragged or not finite
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public Profiles run(int[] windows, IntFunction<double[][]> observationsAt) {
    SweepProgress progress = new SweepProgress(workers.progress(), windows);
    Workers crew = new Workers(workers.threads(), progress);
    List<WindowProfile> profiles = new ArrayList<>();
    for (int window : windows) {
      progress.startWindow(window, parameters);
      double[][] all = observationsAt.apply(window);
      profiles.add(sweep(window, all.length, sample(all), progress, crew));
      progress.endWindow();
    }
    return new Profiles(profiles, parameters.mode());
  }

  private double[][] sample(double[][] all) {
    if (all.length <= most) {
      return all;
    }
    int[] chosen = Seeds.sample(all.length, most, Seeds.random(seed, SAMPLE_KEY));
    return Arrays.stream(chosen).mapToObj(i -> all[i]).toArray(double[][]::new);
  }

  private WindowProfile sweep(
      int window, int all, double[][] observations, SweepProgress progress, Workers crew) {
    KMeans kmeans = KMeansBySize.of(observations, seed, crew);
    int dimensions = observations[0].length;
    int largest = Math.min(parameters.maxClusters(), kmeans.size());
    int count = Math.max(0, largest - 1);
    int epochs = parameters.epochs();
    int tasks = (epochs + EPOCHS_PER_TASK - 1) / EPOCHS_PER_TASK;
    Partition[][] runs = new Partition[count][epochs];
    // Large K first: they take longest, and so no thread is left with one of them at the end.
    crew.forEach(
        "Clustering",
        count * tasks,
        task -> {
          int k = largest - task / tasks;
          int from = task % tasks * EPOCHS_PER_TASK;
          int to = Math.min(epochs, from + EPOCHS_PER_TASK);
          long[] seeds =
              IntStream.range(from, to).mapToLong(e -> Seeds.mix(seed, window, k, e)).toArray();
          List<Partition> found = kmeans.clusterEach(k, parameters.mode().starts(), seeds);
          System.arraycopy(found.toArray(), 0, runs[k - 2], from, seeds.length);
          progress.done(k, to - from);
        });
    ProfilePoint[] points = new ProfilePoint[count];
    crew.forEach(
        "Scoring",
        count,
        task -> {
          int k = largest - task;
          points[k - 2] =
              new EpochScores(kmeans, parameters.mode(), crew.progress()).of(runs[k - 2]);
        });
    return new WindowProfile(
        window, all, kmeans.size(), dimensions, kmeans.totalSumOfSquares(), Arrays.asList(points));
  }
}
