package io.github.umlpsd.spectra;

import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The spectrum of one trace and its fit.
 *
 * @param spectrum empty with a reason, or where it is not kept
 * @param fit empty with a reason
 * @param shotNoise density of the shot noise: of a known camera, else as if a count were a
 *     photo-electron, {@link ShotNoise}; empty if the mean is not above 0
 * @param segmentsError standard error of beta from its scatter over parts of the record, {@link
 *     SegmentScatter}; empty where that was not asked for or cannot be told
 * @param reason one sentence why something is missing, else empty
 */
public record TraceSpectrum(
    Optional<Spectrum> spectrum,
    Optional<PowerLawFit> fit,
    OptionalDouble shotNoise,
    OptionalDouble segmentsError,
    String reason) {

  static TraceSpectrum none(String reason) {
    return new TraceSpectrum(
        Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), reason);
  }

  /** The same without the spectrum itself, which takes most of the memory. */
  public TraceSpectrum withoutSpectrum() {
    return new TraceSpectrum(Optional.empty(), fit, shotNoise, segmentsError, reason);
  }

  /** The same with a second standard error of beta. */
  public TraceSpectrum withSegmentsError(OptionalDouble error) {
    return new TraceSpectrum(spectrum, fit, shotNoise, error, reason);
  }

  /** The same with the shot noise of a camera that is known; empty stays empty. */
  public TraceSpectrum withShotNoise(double density) {
    return new TraceSpectrum(
        spectrum,
        fit,
        shotNoise.isPresent() ? OptionalDouble.of(density) : shotNoise,
        segmentsError,
        reason);
  }
}
