package io.github.umlpsd.compare.movies;

/**
 * Where the dots of a movie are, in the order of their traces. The arrays belong to this value; do
 * not change them.
 *
 * @param x columns, pixels
 * @param y rows, pixels
 */
public record DotPlaces(double[] x, double[] y) {}
