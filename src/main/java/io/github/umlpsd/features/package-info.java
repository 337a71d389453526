/**
 * What the clustering sees of a trace: its binned and normalised course, as published (Mukherjee et
 * al., Nat. Commun. 2026, doi 10.1038/s41467-026-68939-7), or features that do not depend on when
 * an emitter switches: trend, power spectrum, level histogram, activity, burstiness and
 * autocorrelation.
 */
package io.github.umlpsd.features;
