package io.github.umlpsd.spectra;

import java.util.Optional;

/**
 * The spectrum of one trace and its fit.
 *
 * @param spectrum empty with a reason
 * @param fit empty with a reason
 * @param reason one sentence why something is missing, else empty
 */
public record TraceSpectrum(Optional<Spectrum> spectrum, Optional<PowerLawFit> fit, String reason) {

  static TraceSpectrum none(String reason) {
    return new TraceSpectrum(Optional.empty(), Optional.empty(), reason);
  }
}
