package io.github.umlpsd.blinking.dwells;

import java.util.OptionalDouble;

/**
 * One law fitted to dwell times by maximum likelihood.
 *
 * @param law which one
 * @param exponent alpha; empty for the exponential
 * @param exponentError its standard error, for the given shortest dwell
 * @param timeSeconds tau, s; empty for the power law, and for a truncated one without a cut-off
 * @param timeError its standard error, s
 * @param logLikelihood of the complete and censored dwells
 * @param ksDistance largest distance between the cumulative distributions of the complete dwells
 *     and of the law (Kolmogorov and Smirnov)
 */
public record LawFit(
    DwellLaw law,
    OptionalDouble exponent,
    OptionalDouble exponentError,
    OptionalDouble timeSeconds,
    OptionalDouble timeError,
    double logLikelihood,
    double ksDistance) {}
