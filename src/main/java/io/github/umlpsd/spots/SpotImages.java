package io.github.umlpsd.spots;

import java.util.Optional;

/**
 * The images of a movie on which spots are searched.
 *
 * @param projection the one that is shown (counts)
 * @param variation standard deviation over time and covariance of successive frames, if what varies
 *     is searched too; the projection is then the mean
 */
public record SpotImages(Plane projection, Optional<Variation> variation) {

  /**
   * How a movie varies.
   *
   * @param deviation standard deviation over time (counts)
   * @param covariance covariance of successive frames, in its standard errors
   */
  public record Variation(Plane deviation, Plane covariance) {}

  /** One projection alone. */
  public static SpotImages of(Plane projection) {
    return new SpotImages(projection, Optional.empty());
  }
}
