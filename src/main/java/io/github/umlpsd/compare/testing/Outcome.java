package io.github.umlpsd.compare.testing;

/** What is compared between conditions, for each movie of a design. */
public sealed interface Outcome permits MovieValues, MovieLifetimes {

  /** Word that tells it from others. */
  String key();

  /** One number for each movie, in the unit of the outcome; NaN for a movie without one. */
  double[] values();

  /** What a test without regard to movies would compare: the values of the dots of a movie. */
  double[] dots(int movie);
}
