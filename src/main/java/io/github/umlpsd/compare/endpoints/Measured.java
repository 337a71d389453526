package io.github.umlpsd.compare.endpoints;

/**
 * The number of a movie with its interval, which tells of the dots of this movie alone, not of how
 * movies differ.
 *
 * @param value in the unit of the endpoint; NaN if there is none
 * @param low lower end of the 95 % interval; NaN if not known
 * @param high upper end
 * @param dots how many dots stand behind it
 */
public record Measured(double value, double low, double high, int dots) {

  /** No value. */
  static Measured none() {
    return new Measured(Double.NaN, Double.NaN, Double.NaN, 0);
  }
}
