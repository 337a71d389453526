package io.github.umlpsd.movie.sums;

/**
 * Sums over pairs of successive frames, with x the counts of a pixel above its average.
 *
 * @param products of x[t] x[t+1], for each pixel
 * @param squares of (x[t+1] - x[t])^2, for each pixel
 * @param common of what the dark pixels do
 */
record LagSums(float[] products, float[] squares, DarkCourse.Sums common) {}
