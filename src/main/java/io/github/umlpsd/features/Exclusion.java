package io.github.umlpsd.features;

/**
 * A trace that cannot be compared with the others.
 *
 * @param trace its index in the set, from 0
 */
public record Exclusion(int trace, Reason reason) {

  /** Why. */
  public enum Reason {
    NOT_FINITE("contains values that are not finite numbers, or beyond 1e100"),
    CONSTANT("is constant"),
    NOT_POSITIVE("has no positive level to divide by"),
    NO_SIGNAL("shows no signal above its noise"),
    REJECTED("was rejected by hand");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** For people, to follow "Trace 3". */
    public String text() {
      return text;
    }
  }
}
