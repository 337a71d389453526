package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.Random;

/** Observations in round groups, with truth. */
public record Blobs(double[][] observations, int[] truth) {
  public static final Workers ONE = new Workers(1, Progress.NONE);
  public static final Workers TWO = new Workers(2, Progress.NONE);

  /**
   * Group g has its centre at {@code separation} on axis g, and unit variance in each dimension.
   * The members of the groups take turns.
   */
  public static Blobs of(int n, int dimensions, int groups, double separation, long seed) {
    Random random = new Random(seed);
    double[][] x = new double[n][dimensions];
    int[] truth = new int[n];
    for (int i = 0; i < n; i++) {
      truth[i] = i % groups;
      for (int d = 0; d < dimensions; d++) {
        x[i][d] = random.nextGaussian() + (groups > 1 && d == truth[i] ? separation : 0);
      }
    }
    return new Blobs(x, truth);
  }
}
