package io.github.umlpsd.features;

import java.util.List;

/**
 * How traces become observations.
 *
 * @param features which features
 * @param bins windows of the trace feature
 * @param normalization of the trace feature
 * @param order of binning and normalisation
 * @param keepPartialBin whether the last bin may hold fewer frames than the window; it is then the
 *     mean of those it has
 */
public record FeatureParameters(
    FeatureSpec features,
    BinWindows bins,
    Normalization normalization,
    BinOrder order,
    boolean keepPartialBin) {

  /** As published: bin over the published windows, then min-max. */
  public static FeatureParameters defaults() {
    return new FeatureParameters(
        FeatureSpec.trace(), BinWindows.auto(), Normalization.MINMAX, BinOrder.BIN_FIRST, true);
  }

  /** The same with other features. */
  public FeatureParameters withFeatures(FeatureSpec newFeatures) {
    return new FeatureParameters(newFeatures, bins, normalization, order, keepPartialBin);
  }

  /**
   * The windows to be tried for traces of this length: one, of 1 frame, if the features do not
   * depend on it.
   */
  public List<Integer> windows(int frames) {
    return features.usesWindow() ? bins.forFrames(frames) : List.of(1);
  }
}
