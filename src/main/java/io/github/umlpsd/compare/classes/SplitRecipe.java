package io.github.umlpsd.compare.classes;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.spectra.SpectrumParameters;

/**
 * How classes are made from one part of the record and measured in the other.
 *
 * @param clusters number of classes
 * @param windowFrames frames per bin of the trace feature
 */
public record SplitRecipe(
    FeatureParameters features,
    int windowFrames,
    int clusters,
    ClusterParameters clustering,
    SpectrumParameters spectra,
    long seed) {}
