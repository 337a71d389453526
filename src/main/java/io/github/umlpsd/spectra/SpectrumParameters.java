package io.github.umlpsd.spectra;

import io.github.umlpsd.job.UserException;
import java.util.Locale;

/**
 * How spectra and their exponents are estimated.
 *
 * @param estimator of the spectrum
 * @param detrend what is subtracted first
 * @param fit law of the spectrum
 * @param bandMinHz lowest frequency of the fit, Hz; 0 = the estimator's lowest
 * @param bandMaxHz highest frequency of the fit, Hz; 0 = 0.4 / frame interval
 */
public record SpectrumParameters(
    Estimator estimator, Detrend detrend, Fit fit, double bandMinHz, double bandMaxHz) {

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

  /** Modified Welch, mean subtracted, law chosen by BIC, the estimator's own band. */
  public static SpectrumParameters defaults() {
    return new SpectrumParameters(Estimator.MODIFIED_WELCH, Detrend.CONSTANT, Fit.AUTO, 0, 0);
  }
}
