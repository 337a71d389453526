package io.github.umlpsd.compare.testing;

/**
 * Whether an outcome differs between any of several conditions.
 *
 * @param key of the outcome
 * @param movies that were compared
 * @param p probability by permutation of movies within blocks; NaN where nothing can be compared
 * @param holm p corrected for all outcomes
 * @param benjaminiHochberg the same for the share of false alarms
 */
public record GlobalTest(String key, int movies, double p, double holm, double benjaminiHochberg) {}
