package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.job.Keyed;

/** How much care one clustering gets. */
public enum Mode implements Keyed {
  /** The best of 10 starts; a lone member of a cluster has the silhouette 0 (Rousseeuw 1987). */
  ROBUST(10, SilhouetteConvention.SQUARED),
  /** One start, as published; a lone member of a cluster has the silhouette 1, as in MATLAB. */
  PAPER(1, SilhouetteConvention.MATLAB);

  private final int starts;
  private final SilhouetteConvention convention;

  Mode(int starts, SilhouetteConvention convention) {
    this.starts = starts;
    this.convention = convention;
  }

  /** Number of k-means++ starts, of which the one with the least sum of squares counts. */
  public int starts() {
    return starts;
  }

  /** Number of starts for the final classes, of which there is only one clustering. */
  int finalStarts() {
    return this == PAPER ? 1 : 10 * starts;
  }

  /** The silhouettes on squared distances that go with this mode. */
  public SilhouetteConvention convention() {
    return convention;
  }
}
