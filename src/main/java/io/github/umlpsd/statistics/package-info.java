/**
 * Numbers about numbers: quantiles, moments, means of bins, distributions, rank tests, and the
 * little linear algebra that fits need.
 *
 * <p>Every room may use it; it knows no other room, and it alone knows Commons Math. Nothing about
 * traces, spectra or classes lives here, and no loop that has to be fast in a way of its own: the
 * median of a ring of pixels in {@code traces} and the sums over a streaming movie stay where they
 * are.
 */
package io.github.umlpsd.statistics;
