package io.github.umlpsd.compare.testing;

/**
 * A number for each movie. The arrays belong to this value; do not change them.
 *
 * @param key word that tells it from others
 * @param values one for each movie, NaN for a movie without one
 * @param dotValues [movie][dot] what the values summarise; NaN where a dot has none; no dots at all
 *     where the number is one of the whole movie
 */
public record MovieValues(String key, double[] values, double[][] dotValues) implements Outcome {

  public MovieValues {
    if (dotValues.length != values.length) {
      throw new IllegalArgumentException(
          values.length + " movies, but dots of " + dotValues.length);
    }
  }

  /** Numbers of whole movies. */
  public static MovieValues of(String key, double... values) {
    return new MovieValues(key, values, new double[values.length][0]);
  }

  @Override
  public double[] dots(int movie) {
    return dotValues[movie];
  }
}
