package io.github.umlpsd.clusters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.WardLinkage;

class ClusteringTest {

  @Test
  void classesGoFromFallingToRising() {
    double[][] x = {{0, 1, 2}, {5, 4, 3}, {1, 1, 1}, {0, 1, 2.1}, {5, 4, 3.1}, {1, 1, 1.01}};
    Clustering found = Clustering.of(x, new int[] {2, 0, 5, 2, 0, 5}, squared(), 1, Blobs.ONE);
    assertArrayEquals(new int[] {2, 0, 1, 2, 0, 1}, found.labels());
    assertArrayEquals(new int[] {2, 2, 2}, found.sizes());
    assertArrayEquals(new double[] {5, 4, 3.05}, found.centroids()[0], 1e-15);
    assertEquals(3, found.k());
    assertEquals(
        Arrays.stream(found.silhouettes()).average().orElseThrow(),
        found.scores().squared().mean(),
        1e-12);
    assertEquals(1, ClassOrder.slope(new double[] {4, 5, 6}), 1e-15);
    assertEquals(0, ClassOrder.slope(new double[] {4}));
  }

  @Test
  void theCallerMayOrderByAnotherKey() {
    double[][] x = {{0, 1}, {0, 1.1}, {7, 7}, {7, 7.2}};
    double[] brightness = {9, 8, 1, 3};
    Clustering found =
        Clustering.of(x, new int[] {0, 0, 1, 1}, brightness, squared(), 1, Blobs.ONE);
    assertArrayEquals(new int[] {1, 1, 0, 0}, found.labels());
  }

  @Test
  void equalKeysAreOrderedBySizeThenFirstMember() {
    int[] labels = {0, 1, 2, 2, 1, Labels.UNCLASSIFIED, 2};
    assertArrayEquals(
        new int[] {2, 1, 0, 0, 1, -1, 0}, ClassOrder.by(new double[] {1, 1, 1}, labels));
    assertArrayEquals(
        new int[] {0, 1, 1, 0}, ClassOrder.by(new double[] {1, 1}, new int[] {1, 0, 0, 1}));
  }

  @Test
  void droppedObservationsAreUnclassified() {
    assertArrayEquals(
        new int[] {-1, 1, -1, 0}, Labels.spread(new int[] {1, 0}, new int[] {1, 3}, 4));
  }

  @Test
  void everyAlgorithmFindsTheGroupsAndRefusesTooMany() {
    Blobs blobs = Blobs.of(120, 6, 3, 9, 2);
    for (Algorithm algorithm : Algorithm.values()) {
      for (Mode mode : Mode.values()) {
        ClusterParameters parameters =
            ClusterParameters.of(OptionalInt.of(3), 15, 100, mode, algorithm);
        int[] labels = Clusterer.labels(blobs.observations(), 3, parameters, 1, Blobs.TWO);
        double index = AdjustedRandIndex.of(blobs.truth(), labels);
        assertTrue(
            index == 1 || mode == Mode.PAPER && algorithm == Algorithm.KMEANS, algorithm.key());
        assertThrows(
            UserException.class,
            () -> Clusterer.labels(new double[2][2], 3, parameters, 1, Blobs.TWO));
      }
    }
  }

  @Test
  void moreThanTheMatrixHoldsAreGroupedAll() {
    Blobs blobs = Blobs.of(KMeansBySize.MATRIX_LIMIT + 500, 4, 3, 8, 2);
    ClusterParameters parameters =
        ClusterParameters.of(OptionalInt.of(3), 15, 100, Mode.ROBUST, Algorithm.KMEANS);
    int[] labels = Clusterer.labels(blobs.observations(), 3, parameters, 1, Blobs.TWO);
    assertEquals(1, AdjustedRandIndex.of(blobs.truth(), labels));
  }

  @Test
  void wardEqualsSmileOnTheObservations() {
    double[][] x = Peers.observations("bin_then_minmax", 50);
    Dendrogram tree = SmileClustering.ward(Distances.of(x, Blobs.ONE));
    HierarchicalClustering smile = HierarchicalClustering.fit(WardLinkage.of(x));
    for (int k = 2; k <= 8; k++) {
      assertEquals(1, AdjustedRandIndex.of(smile.partition(k), tree.cut(k)), 1e-12);
    }
    double[] sorted = tree.heights().clone();
    Arrays.sort(sorted);
    assertArrayEquals(sorted, tree.heights());
    assertArrayEquals(new int[] {0}, SmileClustering.ward(one()).cut(1));
  }

  @Test
  void wardNeverPartsEqualObservations() {
    double[][] x = new double[24][];
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {i % 3, Math.sin(i % 3), 0.1};
    }
    assertEquals(3, Labels.count(SmileClustering.ward(Distances.of(x, Blobs.ONE)).cut(10)));
    double[][] same = new double[5][2];
    assertArrayEquals(new int[5], SmileClustering.ward(Distances.of(same, Blobs.ONE)).cut(2));
  }

  private static Distances one() {
    return Distances.of(new double[][] {{1}}, Blobs.ONE);
  }

  @Test
  void embeddingKeepsDistancesOfPointsInAPlane() {
    Random random = new Random(1);
    double[][] x = new double[350][50];
    for (double[] row : x) {
      double a = 5 * random.nextGaussian();
      double b = random.nextGaussian();
      for (int d = 0; d < 50; d++) {
        row[d] = a * Math.sin(d) + b * Math.cos(3.0 * d) + 7;
      }
    }
    Distances distances = Distances.of(x, Blobs.ONE);
    Embedding plane = Embedding.of(distances, 2);
    Distances shown = Distances.of(plane.coordinates(), Blobs.ONE);
    for (int i = 0; i < 350; i += 7) {
      assertEquals(distances.squared(3, i), shown.squared(3, i), 1e-8 * distances.squared(0, 1));
    }
    assertEquals(1, plane.shownShare(), 1e-9);
    assertArrayEquals(new double[2], Embedding.of(one(), 2).coordinates()[0]);
  }

  @Test
  void parametersRefuseWhatCannotBe() {
    assertThrows(UserException.class, () -> parameters(0, 15, 100));
    assertThrows(UserException.class, () -> parameters(2, 1, 100));
    assertThrows(UserException.class, () -> parameters(2, 15, 0));
    assertEquals(SilhouetteConvention.MATLAB, Mode.PAPER.convention());
    assertEquals(Algorithm.WARD, Keyed.parse(Algorithm.class, "algorithm", "Ward"));
  }

  private static ClusterParameters parameters(int clusters, int maxClusters, int epochs) {
    return ClusterParameters.of(
        OptionalInt.of(clusters), maxClusters, epochs, Mode.PAPER, Algorithm.KMEANS);
  }

  private static SilhouetteConvention squared() {
    return SilhouetteConvention.SQUARED;
  }
}
