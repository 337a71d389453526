package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;

/** The one sentence about a number of a simulation that is beyond its limits. */
public final class Limit {
  private Limit() {}

  /**
   * Refuses a number by its name, value and limits.
   *
   * @param holds whether it is within them
   * @param name as users know it
   * @param limit what it must be, for example {@code above 0 to 1000}
   * @throws UserException if it is not
   */
  public static void require(boolean holds, String name, double value, String limit) {
    if (!holds) {
      throw new UserException(name + " is " + text(value) + ", but must be " + limit + ".");
    }
  }

  private static String text(double value) {
    return Double.toString(value).replaceFirst("\\.0$", "");
  }
}
