package io.github.umlpsd.clusters.kmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Blobs;
import io.github.umlpsd.clusters.Peers;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smile.clustering.KMeans;
import smile.clustering.PartitionClustering;
import smile.math.MathEx;

class KMeansTest {

  @Test
  void bothKernelsFindTheGroups() {
    Blobs blobs = Blobs.of(900, 7, 4, 9, 1);
    for (var kmeans : kernels(blobs.observations())) {
      Partition found = kmeans.cluster(4, 10, 3);
      assertEquals(1, AdjustedRandIndex.of(blobs.truth(), found.labels()));
    }
  }

  @Test
  void bothKernelsScoreAlike() {
    Blobs blobs = Blobs.of(700, 5, 3, 2, 2);
    Partition partition = kernels(blobs.observations()).get(0).cluster(5, 1, 8);
    Scores matrix = kernels(blobs.observations()).get(0).score(partition, 1);
    Scores vectors = kernels(blobs.observations()).get(1).score(partition, 1);
    assertEquals(matrix.sumOfSquares(), vectors.sumOfSquares(), 1e-9 * matrix.sumOfSquares());
    assertEquals(matrix.squared().mean(), vectors.squared().mean(), 1e-11);
    assertEquals(matrix.euclidean().mean(), vectors.euclidean().mean(), 1e-11);
    assertEquals(partition.sumOfSquares(), matrix.sumOfSquares(), 1e-9 * matrix.sumOfSquares());
  }

  @Test
  void euclideanSilhouettesOfManyObservationsComeFromASample() {
    Blobs blobs = Blobs.of(4000, 4, 3, 3, 5);
    VectorKMeans vectors = new VectorKMeans(blobs.observations(), 1, Blobs.TWO);
    Partition truth = new Partition(blobs.truth(), 3, 0);
    double[] all =
        SilhouetteMeter.of(
            Distances.of(blobs.observations(), Blobs.TWO),
            blobs.truth(),
            3,
            SilhouetteConvention.EUCLIDEAN);
    double exact = Silhouettes.Summary.of(all).mean();
    assertEquals(exact, vectors.score(truth, 0).euclidean().mean(), 0.01);
  }

  @Test
  void asGoodAsTheBestOfManyStartsBySmile() {
    MathEx.setSeed(1);
    double[][] peers = Peers.observations("bin_then_minmax", 80);
    double[][] blobs = Blobs.of(200, 6, 5, 6, 3).observations();
    for (double[][] x : List.of(peers, blobs)) {
      for (int k : new int[] {2, 3, 5}) {
        double smile = PartitionClustering.run(50, () -> KMeans.fit(x, k, 100, 1e-12)).distortion;
        for (var kernel : kernels(x)) {
          double own = kernel.cluster(k, 500, 1).sumOfSquares();
          assertTrue(own <= smile * (1 + 1e-9), k + " classes: " + own + " against " + smile);
        }
      }
    }
  }

  @Test
  void sameSeedSameLabels() {
    double[][] x = Blobs.of(300, 5, 6, 1, 7).observations();
    for (var kmeans : kernels(x)) {
      assertArrayEquals(kmeans.cluster(5, 3, 42).labels(), kmeans.cluster(5, 3, 42).labels());
    }
  }

  @Test
  void lloydNeverStopsShortOfALocalMinimum() {
    double[][] x = Blobs.of(120, 3, 4, 2, 9).observations();
    for (var kmeans : kernels(x)) {
      Partition found = kmeans.cluster(6, 1, 5);
      double[][] centroids = Centroids.of(x, found.labels(), 6);
      for (int i = 0; i < x.length; i++) {
        double own = squared(x[i], centroids[found.labels()[i]]);
        for (double[] other : centroids) {
          assertTrue(own <= squared(x[i], other) + 1e-9);
        }
      }
    }
  }

  private static double squared(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(d -> (a[d] - b[d]) * (a[d] - b[d])).sum();
  }

  @Test
  void severalEmptyClustersTakeDifferentObservations() {
    // Three starts are the same point, so two clusters begin empty.
    double[][] x = {{0}, {1}, {10}, {11}, {30}, {10}, {50}, {10}};
    int[] matrix =
        new DistanceKMeans(Distances.of(x, Blobs.ONE), Progress.NONE)
            .clusterFrom(0, 2, 5, 7)
            .labels();
    int[] vectors =
        new VectorKMeans(x, 1, Blobs.ONE)
            .clusterFrom(new double[][] {{0}, {10}, {10}, {10}})
            .labels();
    assertEquals(4, Arrays.stream(matrix).distinct().count());
    assertArrayEquals(matrix, vectors);
  }

  @Test
  void emptyClusterTakesTheFarthestObservation() {
    // The second and third start are the same point, so the third cluster begins empty.
    double[][] x = {{0}, {1}, {10}, {11}, {30}, {10}};
    Partition found =
        new DistanceKMeans(Distances.of(x, Blobs.ONE), Progress.NONE).clusterFrom(0, 2, 5);
    assertArrayEquals(new int[] {0, 0, 1, 1, 2, 1}, found.labels());
    assertArrayEquals(
        found.labels(),
        new VectorKMeans(x, 1, Blobs.ONE).clusterFrom(new double[][] {{0}, {10}, {10}}).labels());
  }

  @Test
  void equalObservationsStayTogetherWithoutNaN() {
    double[][] x = new double[12][4];
    for (var kmeans : kernels(x)) {
      Partition found = kmeans.cluster(3, 2, 1);
      assertEquals(1, Arrays.stream(found.labels()).distinct().count());
      assertEquals(0, found.sumOfSquares());
      Scores scores = kmeans.score(found, 1);
      assertEquals(new Silhouettes.Summary(0, 0), scores.euclidean());
      assertEquals(new Silhouettes.Summary(0, 0), scores.squared());
      assertEquals(0, scores.calinskiHarabasz());
    }
  }

  @Test
  void duplicatesOfTwoPointsMakeTwoClusters() {
    double[][] x = new double[10][];
    Arrays.setAll(x, i -> new double[] {0.1 * (i % 2), 0.3, 1e6});
    for (var kmeans : kernels(x)) {
      Partition found = kmeans.cluster(4, 3, 1);
      assertEquals(2, Arrays.stream(found.labels()).distinct().count());
      assertEquals(1, kmeans.score(found, 0).squared().mean(), 1e-12);
    }
  }

  @Test
  void oneObservationIsOneClass() {
    for (var kmeans : kernels(new double[][] {{3, 4}})) {
      Partition found = kmeans.cluster(1, 1, 1);
      assertArrayEquals(new int[] {0}, found.labels());
      assertEquals(0, kmeans.score(found, 1).squared().mean());
      UserException problem = assertThrows(UserException.class, () -> kmeans.cluster(2, 1, 1));
      assertTrue(problem.getMessage().startsWith("2 classes were asked for, but there are 1"));
    }
  }

  @Test
  void loneMemberScoresByConvention() {
    double[][] x = {{0}, {1}, {9}};
    Distances distances = Distances.of(x, Blobs.ONE);
    int[] labels = {0, 0, 1};
    assertEquals(0, SilhouetteMeter.of(distances, labels, 2, SilhouetteConvention.SQUARED)[2]);
    assertEquals(1, SilhouetteMeter.of(distances, labels, 2, SilhouetteConvention.MATLAB)[2]);
    assertEquals(1, CentroidSilhouette.of(x, labels, 2, 1).silhouettes()[2]);
    // a = 1, b = 9: (9 - 1) / 9; squared: (81 - 1) / 81
    assertEquals(
        8.0 / 9,
        SilhouetteMeter.of(distances, labels, 2, SilhouetteConvention.EUCLIDEAN)[0],
        1e-15);
    assertEquals(
        80.0 / 81,
        SilhouetteMeter.of(distances, labels, 2, SilhouetteConvention.SQUARED)[0],
        1e-15);
  }

  private static List<io.github.umlpsd.clusters.kmeans.KMeans> kernels(double[][] x) {
    return List.of(
        new DistanceKMeans(Distances.of(x, Blobs.ONE), Progress.NONE),
        new VectorKMeans(x, 1, Blobs.ONE));
  }
}
