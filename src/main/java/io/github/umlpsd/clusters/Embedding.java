package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.clusters.mixture.Eigenvectors;

/**
 * Observations as points in few dimensions.
 *
 * @param coordinates [observation][axis], centred, widest axis first
 * @param shownShare part of the total variance that the axes hold, 0 to 1
 */
public record Embedding(double[][] coordinates, double shownShare) {

  /**
   * Classical multidimensional scaling (Torgerson 1952): the points whose distances come nearest to
   * the given ones. Axes that the observations do not span are 0.
   *
   * @param axes number of axes, for a picture 2
   */
  public static Embedding of(Distances distances, int axes) {
    Eigenvectors found = Eigenvectors.largest(distances.centredProducts(), axes);
    double[][] coordinates = new double[distances.size()][axes];
    double shown = 0;
    for (int a = 0; a < found.count(); a++) {
      shown += found.value(a);
      for (int i = 0; i < coordinates.length; i++) {
        coordinates[i][a] = found.vector(a)[i] * Math.sqrt(found.value(a));
      }
    }
    return new Embedding(coordinates, found.count() == 0 ? 1 : shown / found.trace());
  }
}
