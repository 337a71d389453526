package io.github.umlpsd.study;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Sorts values into parts of equal size: halves, thirds, ... */
final class EqualParts {
  private EqualParts() {}

  /** The part of each value, from 0 for the smallest. */
  static int[] of(double[] values, int parts) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] part = new int[values.length];
    for (int rank = 0; rank < order.length; rank++) {
      part[order[rank]] = (int) ((long) parts * rank / order.length);
    }
    return part;
  }
}
