/**
 * Whole crystals, pixel by pixel: which pixels belong to a crystal, their raw traces, their classes
 * of blinking behaviour, and maps of what was measured. Every pixel of the mask is an observation,
 * as in Mukherjee et al., Nat. Commun. 2026, doi 10.1038/s41467-026-68939-7, Fig. 4.
 */
package io.github.umlpsd.pixels;
