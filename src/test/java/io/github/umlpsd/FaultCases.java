package io.github.umlpsd;

/**
 * How many cases a test of faults tries. {@code mvn test -Dfaults=40} tries forty times as many as
 * a usual build.
 */
public final class FaultCases {
  private static final int TIMES = Math.max(1, Integer.getInteger("faults", 1));

  private FaultCases() {}

  /**
   * @param usual cases of a usual build
   */
  public static int of(int usual) {
    return usual * TIMES;
  }
}
