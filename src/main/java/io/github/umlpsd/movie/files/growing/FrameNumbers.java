package io.github.umlpsd.movie.files.growing;

import java.util.Map;
import java.util.TreeMap;

/** Numbers of frames that have arrived. Of a long recording without gaps two numbers are kept. */
final class FrameNumbers {
  /** The last number of each run of numbers by its first one. */
  private final TreeMap<Integer, Integer> runs = new TreeMap<>();

  /**
   * Notes a number.
   *
   * @return whether it is new
   */
  boolean add(int number) {
    Map.Entry<Integer, Integer> before = runs.floorEntry(number);
    if (before != null && before.getValue() >= number) {
      return false;
    }
    boolean joins = before != null && before.getValue() == number - 1;
    Integer behind = number == Integer.MAX_VALUE ? null : runs.remove(number + 1);
    runs.put(joins ? before.getKey() : number, behind == null ? number : behind);
    return true;
  }
}
