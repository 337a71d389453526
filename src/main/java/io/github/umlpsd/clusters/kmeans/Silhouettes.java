package io.github.umlpsd.clusters.kmeans;

/**
 * Silhouettes s = (b - a) / max(a, b): a is the mean distance to the other members of the own
 * cluster, b the smallest mean distance to the members of another cluster (Rousseeuw, J. Comput.
 * Appl. Math. 20, 53, 1987).
 *
 * <p>Where a and b are both 0, or all observations are in one cluster, s = 0.
 */
public final class Silhouettes {

  private Silhouettes() {}

  /**
   * Mean and misclassified share of a set of silhouettes.
   *
   * @param mean mean silhouette (SS), -1 to 1
   * @param misclassifiedPercent percentage of observations with s below 0 (%Mscl)
   */
  public record Summary(double mean, double misclassifiedPercent) {

    /** Summary of silhouettes, of which there is at least one. */
    public static Summary of(double[] silhouettes) {
      double sum = 0;
      int negative = 0;
      for (double s : silhouettes) {
        sum += s;
        negative += s < 0 ? 1 : 0;
      }
      return new Summary(sum / silhouettes.length, 100.0 * negative / silhouettes.length);
    }
  }

  /**
   * One silhouette.
   *
   * @param within mean distance to the other members of the own cluster
   * @param other mean distance to the nearest other cluster, infinite if there is none
   * @param members size of the own cluster
   */
  static double silhouette(double within, double other, int members, double singleton) {
    if (other == Double.POSITIVE_INFINITY) {
      return 0;
    }
    if (members == 1) {
      return singleton;
    }
    double larger = Math.max(within, other);
    return larger > 0 ? (other - within) / larger : 0;
  }
}
