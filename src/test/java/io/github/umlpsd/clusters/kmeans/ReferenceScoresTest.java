package io.github.umlpsd.clusters.kmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Peers;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scores of given labels, and Lloyd from given starts, against scikit-learn. */
class ReferenceScoresTest {
  private static final Workers ONE = new Workers(1, Progress.NONE);

  @Test
  void scoresEqualScikitLearn() {
    for (Map<String, String> row : Peers.table("metrics.csv")) {
      double[][] x = observations(row);
      int[] labels = Peers.labels(row.get("labels"));
      Partition partition = new Partition(labels, Peers.count(labels), 0);
      checkScores(row, distanceKMeans(x).score(partition, 0));
      checkScores(row, new VectorKMeans(x, 1, ONE).score(partition, 0));
    }
  }

  private static void checkScores(Map<String, String> row, Scores scores) {
    equal(row, "SS_euclidean", scores.euclidean().mean());
    equal(row, "SS_sqeuclidean", scores.squared().mean());
    equal(row, "misclustered_euclidean", scores.euclidean().misclassifiedPercent() * 0.3);
    equal(row, "misclustered_sqeuclidean", scores.squared().misclassifiedPercent() * 0.3);
    equal(row, "CH", scores.calinskiHarabasz());
    equal(row, "SSD", scores.sumOfSquares());
  }

  @Test
  void silhouettesOfEachTraceEqualScikitLearn() {
    for (Map<String, String> row : Peers.table("silhouettes.csv")) {
      double[][] x = observations(row);
      int[] labels = Peers.labels(row.get("labels"));
      int k = Peers.count(labels);
      double[] expected = columns(row, "s");
      boolean squared = row.get("metric").equals("sqeuclidean");
      SilhouetteConvention convention =
          squared ? SilhouetteConvention.SQUARED : SilhouetteConvention.EUCLIDEAN;
      assertArrayEquals(
          expected, SilhouetteMeter.of(Distances.of(x, ONE), labels, k, convention), 1e-11);
      if (squared) {
        assertArrayEquals(expected, CentroidSilhouette.of(x, labels, k, 0).silhouettes(), 1e-11);
      }
    }
  }

  @Test
  void lloydFromFixedStartsEqualsScikitLearn() {
    for (Map<String, String> row : Peers.table("kmeans_fixed_start.csv")) {
      double[][] x = observations(row);
      int[] seeds =
          Arrays.stream(row.get("start_ids").split(" ")).mapToInt(Integer::parseInt).toArray();
      int[] expected = Arrays.stream(columns(row, "l")).mapToInt(v -> (int) v).toArray();
      DistanceKMeans kmeans = distanceKMeans(x);

      Partition onDistances = kmeans.clusterFrom(seeds);
      assertArrayEquals(expected, onDistances.labels());
      equal(row, "SSD", onDistances.sumOfSquares());
      Scores scores = kmeans.score(onDistances, 0);
      equal(row, "CH", scores.calinskiHarabasz());
      equal(row, "SS_euclidean", scores.euclidean().mean());

      double[][] starts = Arrays.stream(seeds).mapToObj(i -> x[i]).toArray(double[][]::new);
      Partition onVectors = new VectorKMeans(x, 1, ONE).clusterFrom(starts);
      assertArrayEquals(expected, onVectors.labels());
      equal(row, "SSD", onVectors.sumOfSquares());
    }
  }

  @Test
  void randIndexEqualsScikitLearn() {
    for (Map<String, String> row : Peers.table("ari.csv")) {
      int[] a = Peers.labels(row.get("labels_a"));
      int[] b = Peers.labels(row.get("labels_b"));
      assertEquals(Double.parseDouble(row.get("ARI")), AdjustedRandIndex.of(a, b), 1e-12);
    }
  }

  private static DistanceKMeans distanceKMeans(double[][] x) {
    return new DistanceKMeans(Distances.of(x, ONE), Progress.NONE);
  }

  private static double[][] observations(Map<String, String> row) {
    return Peers.observations(row.get("normalisation"), Integer.parseInt(row.get("window")));
  }

  private static double[] columns(Map<String, String> row, String prefix) {
    double[] values = new double[30];
    Arrays.setAll(values, i -> Double.parseDouble(row.get(prefix + i)));
    return values;
  }

  private static void equal(Map<String, String> row, String column, double actual) {
    double expected = Double.parseDouble(row.get(column));
    assertEquals(expected, actual, 1e-9 * Math.abs(expected), column + " of " + row);
  }
}
