package io.github.umlpsd.clusters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.kmeans.KMeans;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.clusters.kmeans.Scores;
import io.github.umlpsd.clusters.kmeans.Seeds;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class ProfileSweepTest {
  private static final int[] WINDOWS = {10, 50};

  @Test
  void sameProfilesAtAnyNumberOfThreads() {
    List<String> one = describe(run(1, Mode.ROBUST, Progress.NONE));
    assertEquals(one, describe(run(2, Mode.ROBUST, Progress.NONE)));
    assertEquals(one, describe(run(8, Mode.ROBUST, Progress.NONE)));
  }

  @Test
  void meansAndDeviationsAreThoseOfTheSingleRuns() {
    Profiles profiles = run(2, Mode.PAPER, Progress.NONE);
    double[][] x = Peers.observations("bin_then_minmax", 50);
    KMeans kmeans = KMeansBySize.of(x, 5, Blobs.ONE);
    int epochs = 23;
    double[][] values = new double[6][epochs];
    int[][] labels = new int[epochs][];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Partition run = kmeans.cluster(4, 1, Seeds.mix(5, 50, 4, epoch));
      labels[epoch] = run.labels();
      Scores scores = kmeans.score(run, 1);
      values[0][epoch] = scores.squared().mean();
      values[1][epoch] = scores.euclidean().mean();
      values[2][epoch] = scores.squared().misclassifiedPercent();
      values[3][epoch] = scores.euclidean().misclassifiedPercent();
      values[4][epoch] = scores.calinskiHarabasz();
      values[5][epoch] = scores.sumOfSquares();
    }
    ProfilePoint point = profiles.at(50).orElseThrow().at(4).orElseThrow();
    MeanSd[] found = {
      point.silhouetteSquared(), point.silhouetteEuclidean(),
      point.misclassifiedSquaredPercent(), point.misclassifiedEuclideanPercent(),
      point.calinskiHarabasz(), point.sumOfSquares()
    };
    for (int v = 0; v < values.length; v++) {
      var expected = new org.apache.commons.math3.stat.descriptive.DescriptiveStatistics(values[v]);
      assertEquals(expected.getMean(), found[v].mean(), 1e-9 * Math.abs(expected.getMean()));
      assertEquals(expected.getStandardDeviation(), found[v].sd(), 1e-9);
    }
    double index = 0;
    for (int a = 0; a < epochs; a++) {
      for (int b = 0; b < a; b++) {
        index += AdjustedRandIndex.of(labels[a], labels[b]) / (epochs * (epochs - 1) / 2.0);
      }
    }
    assertEquals(index, point.stability(), 1e-12);
    double least = java.util.Arrays.stream(values[5]).min().orElseThrow();
    assertEquals(least, kmeans.score(point.best(), 1).sumOfSquares(), 1e-9 * least);
  }

  @Test
  void moreClassesFitCloserAndOneClassIsTheTotal() {
    for (WindowProfile profile : run(2, Mode.ROBUST, Progress.NONE).windows()) {
      double before = profile.totalSumOfSquares();
      for (ProfilePoint point : profile.points()) {
        assertTrue(point.sumOfSquares().mean() < before);
        before = point.sumOfSquares().mean();
      }
    }
  }

  @Test
  void leavesOutMoreClassesThanObservations() {
    ProfileSweep sweep = new ProfileSweep(parameters(Mode.ROBUST), 1, Blobs.ONE);
    double[][] three = {{0, 0}, {1, 0}, {5, 5}};
    WindowProfile profile = sweep.run(new int[] {1}, w -> three).windows().get(0);
    assertEquals(List.of(2, 3), profile.points().stream().map(ProfilePoint::k).toList());
    assertEquals(0, profile.points().get(1).calinskiHarabasz().mean());
    WindowProfile alone = sweep.run(new int[] {1}, w -> new double[][] {{1, 2}}).windows().get(0);
    assertTrue(alone.points().isEmpty());
    assertEquals(0, alone.totalSumOfSquares());
  }

  @Test
  void equalObservationsGiveNumbers() {
    ProfileSweep sweep = new ProfileSweep(parameters(Mode.PAPER), 1, Blobs.ONE);
    for (ProfilePoint point :
        sweep.run(new int[] {1}, w -> new double[9][3]).windows().get(0).points()) {
      assertEquals(new MeanSd(0, 0), point.silhouetteSquared());
      assertEquals(new MeanSd(0, 0), point.silhouetteEuclidean());
      assertEquals(new MeanSd(0, 0), point.calinskiHarabasz());
      assertEquals(new MeanSd(0, 0), point.sumOfSquares());
      assertEquals(1, point.stability());
    }
  }

  @Test
  void profilesOfVeryManyAreThoseOfASample() {
    Blobs blobs = Blobs.of(ProfileSweep.MOST_OBSERVATIONS + 1, 4, 3, 6, 3);
    double[][] x = blobs.observations();
    ClusterParameters few =
        ClusterParameters.of(OptionalInt.empty(), 4, 3, Mode.ROBUST, Algorithm.KMEANS);
    Profiles one = new ProfileSweep(few, 1, Blobs.ONE).run(new int[] {1, 2}, w -> x);
    assertEquals(
        describe(one), describe(new ProfileSweep(few, 1, Blobs.TWO).run(new int[] {1, 2}, w -> x)));
    for (WindowProfile profile : one.windows()) {
      assertEquals(x.length, profile.observations());
      assertEquals(ProfileSweep.MOST_OBSERVATIONS, profile.used());
    }
    // The same observations at both windows: their labels can be compared.
    int[] labels = one.at(1).orElseThrow().at(3).orElseThrow().best().labels();
    assertEquals(
        1,
        AdjustedRandIndex.of(labels, one.at(2).orElseThrow().at(3).orElseThrow().best().labels()));
    Scores exact = KMeansBySize.of(x, 1, Blobs.ONE).score(new Partition(blobs.truth(), 3, 0), 0);
    ProfilePoint three = one.at(1).orElseThrow().at(3).orElseThrow();
    assertEquals(exact.squared().mean(), three.silhouetteSquared().mean(), 0.02);
    assertEquals(exact.euclidean().mean(), three.silhouetteEuclidean().mean(), 0.02);
    double[][] fewer = java.util.Arrays.copyOf(x, ProfileSweep.MOST_OBSERVATIONS);
    WindowProfile whole =
        new ProfileSweep(few, 1, Blobs.TWO).run(new int[] {1}, w -> fewer).windows().get(0);
    assertEquals(ProfileSweep.MOST_OBSERVATIONS, whole.used());
    WindowProfile all =
        new ProfileSweep(few, 1, Blobs.TWO).withAll().run(new int[] {1}, w -> x).windows().get(0);
    assertEquals(x.length, all.used());
  }

  @Test
  void refusesNaN() {
    double[][] bad = {{0, 1}, {Double.NaN, 2}};
    ProfileSweep sweep = new ProfileSweep(parameters(Mode.ROBUST), 1, Blobs.TWO);
    assertThrows(UserException.class, () -> sweep.run(new int[] {1}, w -> bad));
  }

  @Test
  void tellsWindowAndClassesAndStopsWhenAsked() {
    Recorder recorder = new Recorder(10);
    assertThrows(CanceledException.class, () -> run(2, Mode.ROBUST, recorder));
    assertTrue(recorder.stages.size() < 15, recorder.stages.size() + " reports");
    Recorder patient = new Recorder(Integer.MAX_VALUE);
    run(1, Mode.ROBUST, patient);
    assertTrue(patient.stages.stream().anyMatch("Profiles: window 50, K = 3"::equals));
    double[] fractions = patient.fractions.stream().mapToDouble(f -> f).toArray();
    double[] sorted = fractions.clone();
    java.util.Arrays.sort(sorted);
    assertArrayEquals(sorted, fractions);
    assertEquals(1, fractions[fractions.length - 1], 1e-9);
  }

  private static Profiles run(int threads, Mode mode, Progress progress) {
    return new ProfileSweep(parameters(mode), 5, new Workers(threads, progress))
        .run(WINDOWS, w -> Peers.observations("bin_then_minmax", w));
  }

  private static ClusterParameters parameters(Mode mode) {
    return ClusterParameters.of(OptionalInt.empty(), 6, 23, mode, Algorithm.KMEANS);
  }

  private static List<String> describe(Profiles profiles) {
    return profiles.windows().stream()
        .flatMap(w -> w.points().stream())
        .map(p -> p + java.util.Arrays.toString(p.best().labels()))
        .map(text -> text.replaceAll("labels=\\[I@[0-9a-f]+", ""))
        .toList();
  }

  /** Remembers what it is told, and cancels after a number of reports. */
  private static final class Recorder implements Progress {
    private final ConcurrentLinkedQueue<String> stages = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> fractions = new ConcurrentLinkedQueue<>();
    private final int patience;

    Recorder(int patience) {
      this.patience = patience;
    }

    @Override
    public void report(String stage, double fraction) {
      stages.add(stage);
      fractions.add(fraction);
    }

    @Override
    public boolean isCanceled() {
      return stages.size() >= patience;
    }
  }
}
