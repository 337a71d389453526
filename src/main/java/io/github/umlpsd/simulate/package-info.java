/**
 * Movies and crystals of blinking emitters whose truth is known: classes, exponents of the power
 * spectra, positions, brightness.
 *
 * <p>All of it is seeded. The same seed gives the same values, whatever the number of threads and
 * the order of reading.
 */
package io.github.umlpsd.simulate;
