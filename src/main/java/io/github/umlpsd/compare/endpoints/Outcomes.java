package io.github.umlpsd.compare.endpoints;

import io.github.umlpsd.compare.testing.MovieLifetimes;
import io.github.umlpsd.compare.testing.MovieValues;
import io.github.umlpsd.compare.testing.Outcome;
import java.util.List;

/** Endpoints of movies as what the tests compare. */
public final class Outcomes {
  private Outcomes() {}

  /**
   * One outcome for each endpoint that a movie has.
   *
   * @param movies in the order of the design
   */
  public static List<Outcome> of(List<Endpoint> endpoints, List<MovieEndpoints> movies) {
    return endpoints.stream()
        .filter(e -> movies.stream().anyMatch(m -> Double.isFinite(m.value(e).value())))
        .map(e -> of(e, movies))
        .toList();
  }

  private static Outcome of(Endpoint endpoint, List<MovieEndpoints> movies) {
    if (endpoint.kind() == Endpoint.Kind.LIFETIME) {
      return MovieLifetimes.of(
          endpoint.key(), movies.stream().map(m -> m.lifetimes().get(endpoint.key())).toList());
    }
    return new MovieValues(
        endpoint.key(),
        movies.stream().mapToDouble(m -> m.value(endpoint).value()).toArray(),
        movies.stream().map(m -> m.dotValues(endpoint)).toArray(double[][]::new));
  }
}
