package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Keyed;

/** How the final classes are made. */
public enum Algorithm implements Keyed {
  /** K-means with k-means++ starts. */
  KMEANS,
  /** Ward's hierarchical clustering, cut at K classes. */
  WARD,
  /** The classes of the Gaussian mixture by which K is chosen. */
  MIXTURE;
}
