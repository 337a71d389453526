package io.github.umlpsd.blinking.dwells;

/**
 * How much less is known of the rates because noise hides in which state some frames were: standard
 * errors over those of states that are known, where the variance of the logarithm of a rate is one
 * over the number of exits.
 *
 * @param on of the rate of leaving ON, at least 1
 * @param off of the rate of leaving OFF, at least 1
 * @param switching of the rate of switching, at least 1
 */
public record StateDoubt(double on, double off, double switching) {
  /** States that are known. */
  public static final StateDoubt NONE = new StateDoubt(1, 1, 1);
}
