/**
 * Laws of spectra, and their exponents by maximum likelihood or straight lines, with standard
 * errors. How a spectrum is estimated lives in the package above.
 */
package io.github.umlpsd.spectra.law;
