package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;

/**
 * Scores of fresh clusterings at one window and one K: means and standard deviations over the
 * epochs.
 *
 * @param k number of classes, at least 2
 * @param epochs number of clusterings
 * @param silhouetteSquared SS, on squared Euclidean distances
 * @param silhouetteEuclidean SS, on Euclidean distances
 * @param misclassifiedSquaredPercent %Mscl, on squared Euclidean distances
 * @param misclassifiedEuclideanPercent %Mscl, on Euclidean distances
 * @param calinskiHarabasz CH
 * @param sumOfSquares SSD
 * @param stability mean adjusted Rand index between the labels of different epochs; 1 for one epoch
 * @param best labels of the epoch with the least SSD
 */
public record ProfilePoint(
    int k,
    int epochs,
    MeanSd silhouetteSquared,
    MeanSd silhouetteEuclidean,
    MeanSd misclassifiedSquaredPercent,
    MeanSd misclassifiedEuclideanPercent,
    MeanSd calinskiHarabasz,
    MeanSd sumOfSquares,
    double stability,
    Partition best) {

  /** SS in the given convention. */
  public MeanSd silhouette(SilhouetteConvention convention) {
    return convention.squared() ? silhouetteSquared : silhouetteEuclidean;
  }

  /** %Mscl in the given convention. */
  public MeanSd misclassifiedPercent(SilhouetteConvention convention) {
    return convention.squared() ? misclassifiedSquaredPercent : misclassifiedEuclideanPercent;
  }
}
