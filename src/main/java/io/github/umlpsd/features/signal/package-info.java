/**
 * What features need to know of a trace: how much of its variance is noise, and its levels, once
 * the noise is taken out. What is described by them lives above.
 */
package io.github.umlpsd.features.signal;
