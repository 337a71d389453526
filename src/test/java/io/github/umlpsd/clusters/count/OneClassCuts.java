package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.clusters.kmeans.Seeds;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes the table of {@link OneClassCut}: Gaussian clouds put into two by K-means. */
public final class OneClassCuts {
  private static final int STARTS = 4;

  private OneClassCuts() {}

  /** The table, with as many clouds for each size and dimension. */
  public static String table(int clouds, Workers workers) {
    int sizes = OneClassCut.SIZES.size();
    return "dimensions,points,valley_mean,valley_sd,distance_mean,distance_sd\n"
        + String.join(
            "\n",
            workers.map(
                "Clouds",
                sizes * OneClassCut.MOST_DIMENSIONS,
                i -> line(i / sizes + 1, OneClassCut.SIZES.get(i % sizes), clouds)))
        + "\n";
  }

  /** One line of the table. */
  static String line(int dimensions, int points, int clouds) {
    Cut[] cuts =
        IntStream.range(0, clouds)
            .mapToObj(cloud -> cut(dimensions, points, Seeds.mix(1, dimensions, points, cloud)))
            .toArray(Cut[]::new);
    double[] valley = meanSd(Arrays.stream(cuts).mapToDouble(Cut::valley).toArray());
    double[] distance = meanSd(Arrays.stream(cuts).mapToDouble(Cut::distance).toArray());
    return String.format(
        Locale.ROOT,
        "%d,%d,%.4f,%.4f,%.4f,%.4f",
        dimensions,
        points,
        valley[0],
        valley[1],
        distance[0],
        distance[1]);
  }

  /** Standard deviations fall from 1 to 0.5 over the dimensions, as principal components do. */
  private static Cut cut(int dimensions, int points, long seed) {
    Random random = new Random(seed);
    while (true) {
      double[][] cloud = new double[points][dimensions];
      for (double[] point : cloud) {
        Arrays.setAll(
            point, d -> random.nextGaussian() * (1 - 0.5 * d / Math.max(1, dimensions - 1)));
      }
      int[] labels =
          KMeansBySize.of(cloud, seed, new Workers(1, Progress.NONE))
              .cluster(2, STARTS, seed)
              .labels();
      int[] members = Labels.sizes(labels, 2);
      if (Math.min(members[0], members[1]) >= 2) {
        return Cut.of(pick(cloud, labels, 0), pick(cloud, labels, 1));
      }
    }
  }

  private static double[][] pick(double[][] points, int[] labels, int label) {
    return IntStream.range(0, points.length)
        .filter(i -> labels[i] == label)
        .mapToObj(i -> points[i])
        .toArray(double[][]::new);
  }

  private static double[] meanSd(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return new double[] {mean, Math.sqrt(squares / (values.length - 1))};
  }
}
