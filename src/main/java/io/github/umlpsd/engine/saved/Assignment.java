package io.github.umlpsd.engine.saved;

import java.util.stream.IntStream;

/**
 * Observations that were put into the nearest of given classes.
 *
 * @param labels class of each observation, from 0; a class may have none
 * @param relativeDistances distance of each to its class, in units of the distance within which 95
 *     % of those lie that the class was made of
 */
public record Assignment(int[] labels, double[] relativeDistances) {
  /** Relative distance from which an observation fits no class. */
  public static final double FITS = 1.2;

  /** Number of observations that fit none of the classes. */
  public int strangers() {
    return (int) IntStream.range(0, labels.length).filter(i -> !fits(i)).count();
  }

  /** Whether an observation is like those that its class was made of. */
  public boolean fits(int observation) {
    return relativeDistances[observation] <= FITS;
  }
}
