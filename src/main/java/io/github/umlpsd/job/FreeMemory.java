package io.github.umlpsd.job;

import java.util.Locale;

/** Tells beforehand what would end for want of memory. */
public final class FreeMemory {
  /** Some is left for windows. */
  private static final double SHARE = 0.8;

  private static final double MEGABYTE = 1024 * 1024;

  private FreeMemory() {}

  /**
   * Returns if there is enough.
   *
   * @param subject of the message, for example {@code The movie}
   * @param advice what to do if not
   * @throws UserException if there is not
   */
  public static void require(double bytes, String subject, String advice) {
    if (bytes > SHARE * free()) {
      System.gc();
    }
    double free = SHARE * free();
    if (bytes > free) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s needs %.0f MB of memory, but only %.0f MB are free; %s.",
              subject,
              bytes / MEGABYTE,
              free / MEGABYTE,
              advice));
    }
  }

  private static double free() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + (double) runtime.freeMemory();
  }
}
