package io.github.umlpsd.compare.testing;

import java.util.List;

/**
 * Lives of the dots of each movie. The number of a movie is its mean life up to the limit.
 *
 * @param key word that tells it from others
 * @param movies the dots of each movie
 * @param limit up to which all movies were looked at, in the unit of the lives
 */
public record MovieLifetimes(String key, List<Lifetimes> movies, double limit) implements Outcome {

  public MovieLifetimes {
    movies = List.copyOf(movies);
  }

  @Override
  public double[] values() {
    return movies.stream()
        .mapToDouble(m -> m.size() == 0 ? Double.NaN : KaplanMeier.of(m).meanUpTo(limit))
        .toArray();
  }

  @Override
  public double[] dots(int movie) {
    return movies.get(movie).times();
  }
}
