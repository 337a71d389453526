package io.github.umlpsd.spectra;

import java.util.Arrays;
import java.util.List;
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

  static ClassSpectrum of(List<Spectrum> members, Optional<PowerLawFit> fit) {
    Spectrum mean = mean(members);
    double[] geometric = new double[mean.size()];
    double[] low = new double[mean.size()];
    double[] high = new double[mean.size()];
    for (int i = 0; i < mean.size(); i++) {
      for (Spectrum member : members) {
        geometric[i] += Math.log(Math.max(Double.MIN_NORMAL, member.density()[i])) / members.size();
      }
      geometric[i] = Math.exp(geometric[i]);
      double freedom = mean.degreesOfFreedom()[i];
      ChiSquaredDistribution chi = new ChiSquaredDistribution(freedom);
      low[i] = mean.density()[i] * freedom / chi.inverseCumulativeProbability(0.975);
      high[i] = mean.density()[i] * freedom / chi.inverseCumulativeProbability(0.025);
    }
    return new ClassSpectrum(mean, geometric, low, high, fit);
  }

  /** Mean density; degrees of freedom add up. */
  static Spectrum mean(List<Spectrum> members) {
    Spectrum first = members.get(0);
    double[] density = new double[first.size()];
    double[] freedom = new double[first.size()];
    for (Spectrum member : members) {
      for (int i = 0; i < density.length; i++) {
        density[i] += member.density()[i] / members.size();
        freedom[i] += member.degreesOfFreedom()[i];
      }
    }
    return new Spectrum(Arrays.copyOf(first.frequencyHz(), density.length), density, freedom);
  }
}
