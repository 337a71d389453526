package io.github.umlpsd.pixels;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.Fit;

/**
 * Everything that decides the result of {@link PixelPipeline}.
 *
 * @param drift whether drift is found and taken out
 * @param pixels which pixels
 * @param features what the classes are made from
 * @param clusters how the classes are made
 * @param spectra how spectra and exponents are estimated; single pixels are fitted with power+floor
 *     where the fit is to be chosen automatically, since a map of chosen laws would show the choice
 * @param blinking how ON/OFF statistics are taken
 * @param seed same seed, same result
 */
public record PixelSettings(
    Drift drift,
    PixelParameters pixels,
    FeatureParameters features,
    ClusterParameters clusters,
    SpectrumParameters spectra,
    BlinkingParameters blinking,
    long seed) {

  /** How the spectra of single pixels are estimated. */
  public SpectrumParameters pixelSpectra() {
    return spectra.fit() != Fit.AUTO ? spectra : spectra.withFit(Fit.POWER_FLOOR);
  }
}
