package io.github.umlpsd.features;

import java.util.stream.IntStream;

/** Whole numbers in about equal ratios. */
final class LogGrid {
  private LogGrid() {}

  /**
   * @param last largest number, at least 1
   * @param count how many before repetitions are dropped, at least 2
   * @return rising numbers from 1 to {@code last}
   */
  static int[] of(int last, int count) {
    return IntStream.range(0, count)
        .map(i -> (int) Math.rint(Math.pow(last, (double) i / (count - 1))))
        .distinct()
        .toArray();
  }
}
