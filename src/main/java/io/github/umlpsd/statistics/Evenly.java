package io.github.umlpsd.statistics;

/** Some of many, evenly spaced, where all would take longer and tell no more. */
public final class Evenly {
  private Evenly() {}

  /**
   * Numbers from 0 of the chosen ones, rising; the first is always among them.
   *
   * @param size how many there are
   * @param most how many are chosen, or all if there are fewer
   */
  public static int[] chosen(int size, int most) {
    int[] chosen = new int[Math.min(size, most)];
    for (int k = 0; k < chosen.length; k++) {
      chosen[k] = (int) ((long) k * size / chosen.length);
    }
    return chosen;
  }
}
