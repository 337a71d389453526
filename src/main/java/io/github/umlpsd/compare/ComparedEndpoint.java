package io.github.umlpsd.compare;

import io.github.umlpsd.compare.endpoints.Endpoint;
import io.github.umlpsd.compare.endpoints.Measured;
import io.github.umlpsd.compare.endpoints.MovieEndpoints;
import io.github.umlpsd.compare.pool.ComparedMovie;

/**
 * An endpoint of a comparison; those of the classes beside the leading ones have names of their
 * own.
 *
 * @param key word in tables, unlike all others
 * @param label for people
 * @param endpoint what it is
 * @param second whether it is one of the classes beside the leading ones
 */
public record ComparedEndpoint(String key, String label, Endpoint endpoint, boolean second) {
  private static final String SUFFIX = "_second";

  static ComparedEndpoint leading(Endpoint endpoint) {
    return new ComparedEndpoint(endpoint.key(), endpoint.label(), endpoint, false);
  }

  static ComparedEndpoint second(Endpoint endpoint) {
    return new ComparedEndpoint(
        endpoint.key() + SUFFIX, endpoint.label().replace("class ", "class S"), endpoint, true);
  }

  /** Label with unit, for axes. */
  public String axis() {
    return endpoint.unit().isEmpty() ? label : label + " (" + endpoint.unit() + ")";
  }

  /** All endpoints of a movie of the same classes. */
  MovieEndpoints of(ComparedMovie movie) {
    return second ? movie.second().orElseThrow() : movie.leading();
  }

  /** The number of a movie. */
  public Measured value(ComparedMovie movie) {
    return of(movie).value(endpoint);
  }
}
