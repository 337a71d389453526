/**
 * Blinking statistics of single traces and of classes: the two-state threshold, dwell times and the
 * laws they follow, change points and levels, the intensity autocorrelation, and photobleaching.
 *
 * <p>Everything here works on the raw trace, never on a binned or normalised one. Whatever cannot
 * be told from a trace is absent with a reason in words ({@link io.github.umlpsd.job.Finding}),
 * never a NaN.
 */
package io.github.umlpsd.blinking;
