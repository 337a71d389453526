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

  /**
   * Lives up to the limit that all movies share: the longest life in the movie where that is
   * shortest. A movie in which all lives were seen to end is known beyond: nothing lives on. Where
   * all movies are such, the limit is the longest life of all, and means are plain ones.
   *
   * @param movies the dots of each movie; movies without dots have no say
   */
  public static MovieLifetimes of(String key, List<Lifetimes> movies) {
    List<KaplanMeier> curves =
        movies.stream().filter(m -> m.size() > 0).map(KaplanMeier::of).toList();
    double longest = curves.stream().mapToDouble(KaplanMeier::last).max().orElse(0);
    double limit =
        curves.stream()
            .filter(curve -> curve.at(curve.last()) > 0)
            .mapToDouble(KaplanMeier::last)
            .min()
            .orElse(longest);
    return new MovieLifetimes(key, movies, limit);
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
