package io.github.umlpsd;

import java.util.Random;

/**
 * How many cases a test of faults tries. {@code mvn test -Dfaults=40} tries forty times as many as
 * a usual build, and {@code -Dfaults.seed=7} others.
 */
public final class FaultCases {
  private static final int TIMES = Math.max(1, Integer.getInteger("faults", 1));

  private static final long SEED = 1_000_003 * Long.getLong("faults.seed", 0);

  private FaultCases() {}

  /**
   * @param usual cases of a usual build
   */
  public static int of(int usual) {
    return usual * TIMES;
  }

  /** Random numbers of a usual build, or others for another {@code faults.seed}. */
  public static Random random(long usual) {
    return new Random(usual + SEED);
  }
}
