package io.github.umlpsd.spectra;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spectra.law.Fit;
import java.util.Locale;

/**
 * How spectra and their exponents are estimated.
 *
 * @param estimator of the spectrum
 * @param taper of the periodogram; the other estimators have their own
 * @param detrend what is subtracted first
 * @param units whether the trace is divided by its mean first
 * @param fit law of the spectrum
 * @param bandMinHz lowest frequency of the fit, Hz; 0 = the estimator's lowest
 * @param bandMaxHz highest frequency of the fit, Hz; 0 = 0.4 / frame interval, for a line at most
 *     where it meets the floor
 */
public record SpectrumParameters(
    Estimator estimator,
    Taper taper,
    Detrend detrend,
    Units units,
    Fit fit,
    double bandMinHz,
    double bandMaxHz) {

  /**
   * @throws UserException if a frequency is negative, or the band is empty
   */
  public SpectrumParameters {
    check("band_min", bandMinHz);
    check("band_max", bandMaxHz);
    if (bandMinHz > 0 && bandMaxHz > 0 && bandMinHz >= bandMaxHz) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "band_min is %s Hz, but must be below band_max, %s Hz.",
              bandMinHz,
              bandMaxHz));
    }
  }

  private static void check(String name, double hertz) {
    if (!(hertz >= 0) || Double.isInfinite(hertz)) {
      throw new UserException(name + " is " + hertz + " Hz, but must be 0 or more.");
    }
  }

  /**
   * Modified Welch, mean and trends subtracted, absolute units, law chosen by BIC, the estimator's
   * band.
   */
  public static SpectrumParameters defaults() {
    return new SpectrumParameters(
        Estimator.MODIFIED_WELCH, Taper.HANN, Detrend.AUTO, Units.ABSOLUTE, Fit.AUTO, 0, 0);
  }

  public SpectrumParameters withEstimator(Estimator other) {
    return new SpectrumParameters(other, taper, detrend, units, fit, bandMinHz, bandMaxHz);
  }

  public SpectrumParameters withTaper(Taper other) {
    return new SpectrumParameters(estimator, other, detrend, units, fit, bandMinHz, bandMaxHz);
  }

  public SpectrumParameters withDetrend(Detrend other) {
    return new SpectrumParameters(estimator, taper, other, units, fit, bandMinHz, bandMaxHz);
  }

  public SpectrumParameters withUnits(Units other) {
    return new SpectrumParameters(estimator, taper, detrend, other, fit, bandMinHz, bandMaxHz);
  }

  public SpectrumParameters withFit(Fit other) {
    return new SpectrumParameters(estimator, taper, detrend, units, other, bandMinHz, bandMaxHz);
  }

  /** The same with another band, Hz; 0 for the own limits. */
  public SpectrumParameters withBand(double minHz, double maxHz) {
    return new SpectrumParameters(estimator, taper, detrend, units, fit, minHz, maxHz);
  }
}
