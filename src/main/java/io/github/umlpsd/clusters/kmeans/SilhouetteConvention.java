package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.Keyed;

/** Which distances a silhouette is made of, and what a cluster of one gets. */
public enum SilhouetteConvention implements Keyed {
  /** Euclidean distances, cluster of one 0 (Rousseeuw 1987; scikit-learn). */
  EUCLIDEAN(false, 0),
  /** Squared Euclidean distances, cluster of one 0. */
  SQUARED(true, 0),
  /** Squared Euclidean distances, cluster of one 1 (the default of MATLAB's silhouette). */
  MATLAB(true, 1);

  private final boolean squared;
  private final double singleton;

  SilhouetteConvention(boolean squared, double singleton) {
    this.squared = squared;
    this.singleton = singleton;
  }

  /** Whether distances are squared. */
  public boolean squared() {
    return squared;
  }

  /** The silhouette of the only member of a cluster. */
  public double singleton() {
    return singleton;
  }
}
