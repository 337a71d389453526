package io.github.umlpsd.movie.sums;

/**
 * Sums over pairs of successive frames, for each pixel, with x its counts above its average, and of
 * what the dark pixels do.
 */
interface LagSums extends RunSums {
  /** Sum of x[t] x[t+1]. */
  double product(int pixel);

  /** Sum of (x[t+1] - x[t])^2. */
  double squares(int pixel);

  DarkCourse.Sums common();
}
