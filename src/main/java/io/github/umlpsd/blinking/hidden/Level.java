package io.github.umlpsd.blinking.hidden;

/**
 * Intensity of a state.
 *
 * @param mean counts per frame
 * @param sigma standard deviation of a frame, above 0
 */
record Level(double mean, double sigma) {}
