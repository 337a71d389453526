package io.github.umlpsd.spectra;

import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.Optional;

/**
 * The mean spectrum of a class.
 *
 * @param mean arithmetic mean of the members' spectra
 * @param geometricMean geometric mean of the members' densities
 * @param low lower end of the 95 % confidence band of the mean
 * @param high upper end
 * @param fit law of the arithmetic mean
 */
public record ClassSpectrum(
    Spectrum mean, double[] geometricMean, double[] low, double[] high, Optional<PowerLawFit> fit) {

  static ClassSpectrum of(SpectrumSum members, Optional<PowerLawFit> fit) {
    Spectrum mean = members.mean();
    return new ClassSpectrum(mean, members.geometricMean(), mean.low(), mean.high(), fit);
  }
}
