package io.github.umlpsd.features;

import java.util.List;

/**
 * How traces become observations.
 *
 * @param features which features
 * @param bins windows of the trace feature; a last bin that holds fewer frames is the mean of those
 *     it has
 * @param normalization of the trace feature
 * @param order of binning and normalisation
 */
public record FeatureParameters(
    FeatureSpec features, BinWindows bins, Normalization normalization, BinOrder order) {

  /** As published: bin over the published windows, then min-max. */
  public static FeatureParameters defaults() {
    return new FeatureParameters(
        FeatureSpec.trace(), BinWindows.auto(), Normalization.MINMAX, BinOrder.BIN_FIRST);
  }

  /** The same with other features. */
  public FeatureParameters withFeatures(FeatureSpec newFeatures) {
    return new FeatureParameters(newFeatures, bins, normalization, order);
  }

  /**
   * The windows to be tried for traces of this length: one, of 1 frame, if the features do not
   * depend on it.
   */
  public List<Integer> windows(int frames) {
    return features.usesWindow() ? bins.forFrames(frames) : List.of(1);
  }

  /** How many windows were named for features that depend on them; 0 = none. */
  public int givenWindows() {
    return features.usesWindow() ? bins.chosen().size() : 0;
  }
}
