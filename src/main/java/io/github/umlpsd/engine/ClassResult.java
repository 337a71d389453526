package io.github.umlpsd.engine;

import io.github.umlpsd.blinking.Autocorrelation;
import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.spectra.ClassSpectrum;
import java.util.Optional;

/**
 * What was measured of one class.
 *
 * @param spectrum mean spectrum of the members; empty if none has one
 * @param blinking statistics of the members that were looked at
 * @param correlation their mean autocorrelation; empty if none has one
 */
public record ClassResult(
    Optional<ClassSpectrum> spectrum,
    ClassBlinking blinking,
    Optional<Autocorrelation> correlation) {}
