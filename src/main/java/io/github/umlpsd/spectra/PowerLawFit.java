package io.github.umlpsd.spectra;

import java.util.OptionalDouble;

/**
 * A law fitted to a power spectrum.
 *
 * @param model the law: line, power+floor or knee
 * @param beta exponent
 * @param betaError its standard error
 * @param amplitude A, density at 1 Hz
 * @param floor B, density of the white floor; empty for the line
 * @param floorError its standard error
 * @param cornerHz f_c; empty without a knee
 * @param cornerError its standard error, Hz
 * @param bandMinHz lowest frequency that was used
 * @param bandMaxHz highest frequency that was used
 * @param points number of frequencies that were used
 * @param deviance per degree of freedom: about 1 if the law describes the spectrum
 * @param floorDominates whether the floor holds more of the band than the law
 */
public record PowerLawFit(
    Fit model,
    double beta,
    double betaError,
    double amplitude,
    OptionalDouble floor,
    OptionalDouble floorError,
    OptionalDouble cornerHz,
    OptionalDouble cornerError,
    double bandMinHz,
    double bandMaxHz,
    int points,
    double deviance,
    boolean floorDominates) {

  /** The law's density at a frequency. */
  public double density(double frequencyHz) {
    double law =
        cornerHz.isPresent()
            ? amplitude / (Math.pow(frequencyHz, beta) + Math.pow(cornerHz.getAsDouble(), beta))
            : amplitude * Math.pow(frequencyHz, -beta);
    return law + floor.orElse(0);
  }
}
