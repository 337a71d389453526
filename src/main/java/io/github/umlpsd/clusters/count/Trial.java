package io.github.umlpsd.clusters.count;

import java.util.Comparator;
import java.util.List;

/**
 * One way to cluster at one number of classes.
 *
 * @param k number of classes, at least 2
 * @param labels class of each point
 * @param separations of the classes from their neighbours
 */
record Trial(int k, int[] labels, List<Separation> separations) {
  /** Added to what is needed, for the lower end of the range. */
  private static final double STRICT = 1;

  /** Taken from what is needed, for the upper end. */
  private static final double LENIENT = 3;

  /** The pair that holds worst. */
  Separation weakest() {
    return separations.stream().min(Comparator.comparingDouble(Separation::excess)).orElseThrow();
  }

  boolean holds() {
    return weakest().excess() > 0;
  }

  boolean holdsStrictly() {
    return weakest().excess() > STRICT;
  }

  /** Whether nothing speaks clearly against this number. */
  boolean mayHold() {
    return separations.stream().allMatch(s -> s.excess() > -LENIENT || s.farOff());
  }
}
