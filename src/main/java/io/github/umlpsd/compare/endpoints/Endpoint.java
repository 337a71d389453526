package io.github.umlpsd.compare.endpoints;

/**
 * Something that is compared between conditions.
 *
 * @param key word in tables
 * @param label for people, without unit
 * @param unit empty for a share, a number or an exponent
 * @param kind what has a value
 * @param summary how dots become the number of a movie
 * @param classIndex class that it is about, from 0; -1 for all dots
 */
public record Endpoint(
    String key, String label, String unit, Kind kind, Summary summary, int classIndex) {

  /** What has a value of its own. */
  public enum Kind {
    /** Every dot, and so every movie. */
    DOT,
    /** Every movie, from all its dots together. */
    MOVIE,
    /** Every class of every movie. */
    CLASS,
    /** Every dot has a life that may outlast the record. */
    LIFETIME
  }

  /** Label with unit, for axes. */
  public String axis() {
    return unit.isEmpty() ? label : label + " (" + unit + ")";
  }
}
