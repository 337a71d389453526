/**
 * Power spectral densities of traces, and the exponents of their fall with frequency. Spectra are
 * always those of the raw traces, never of binned ones.
 */
package io.github.umlpsd.spectra;
