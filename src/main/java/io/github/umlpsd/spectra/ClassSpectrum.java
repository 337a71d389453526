package io.github.umlpsd.spectra;

import java.util.Optional;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

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
    double[] low = new double[mean.size()];
    double[] high = new double[mean.size()];
    for (int i = 0; i < mean.size(); i++) {
      double freedom = mean.degreesOfFreedom()[i];
      ChiSquaredDistribution chi = new ChiSquaredDistribution(freedom);
      low[i] = mean.density()[i] * freedom / chi.inverseCumulativeProbability(0.975);
      high[i] = mean.density()[i] * freedom / chi.inverseCumulativeProbability(0.025);
    }
    return new ClassSpectrum(mean, members.geometricMean(), low, high, fit);
  }
}
