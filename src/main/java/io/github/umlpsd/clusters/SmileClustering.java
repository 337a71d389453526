package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.job.UserException;
import java.util.Locale;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.WardLinkage;

/** Ward's method by SMILE. The one place that meets SMILE. */
public final class SmileClustering {
  /** Most observations that Ward's method takes; memory grows with the square. */
  private static final int MOST_OBSERVATIONS = 10_000;

  private SmileClustering() {}

  /**
   * Ward's hierarchical clustering (Ward 1963).
   *
   * @throws UserException if there are more than {@link #MOST_OBSERVATIONS}
   */
  public static Dendrogram ward(Distances distances) {
    int n = distances.size();
    if (n == 1) {
      return new Dendrogram(new int[0][], new double[0]);
    }
    float[] packed = new float[(int) ((long) n * (n + 1) / 2)];
    int next = 0;
    for (int j = 0; j < n; j++) {
      for (int i = j; i < n; i++) {
        packed[next++] = (float) Math.sqrt(distances.squared(i, j));
      }
    }
    HierarchicalClustering tree = HierarchicalClustering.fit(new WardLinkage(n, packed));
    return new Dendrogram(tree.getTree(), tree.getHeight());
  }

  /**
   * @throws UserException if there are too many observations for Ward's method
   */
  static void checkSize(int n) {
    if (n > MOST_OBSERVATIONS) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Ward's method takes at most %d observations, but there are %d; use kmeans.",
              MOST_OBSERVATIONS,
              n));
    }
  }
}
