package io.github.umlpsd.job;

import java.util.Locale;

/** Tells beforehand what would end for want of memory. */
public final class FreeMemory {
  /** Some is left for windows. */
  private static final double SHARE = 0.8;

  private static final double MEGABYTE = 1024 * 1024;

  /** What is proposed is a multiple of so many megabytes. */
  private static final int STEP = 50;

  private FreeMemory() {}

  /**
   * Returns if there is enough.
   *
   * @param subject of the message, for example {@code The movie}
   * @param advice what else to do if not
   * @throws MemoryNeeded if there is not
   */
  public static void require(double bytes, String subject, String advice) {
    if (bytes > SHARE * free()) {
      System.gc();
    }
    double free = SHARE * free();
    if (bytes > free) {
      throw new MemoryNeeded(
          String.format(
              Locale.ROOT,
              "%s needs %.0f MB of memory, but only %.0f MB are free; start Java with -Xmx%dm or"
                  + " more, or %s.",
              subject,
              bytes / MEGABYTE,
              free / MEGABYTE,
              enough(bytes),
              advice));
    }
  }

  /** Megabytes that Java must have as a whole. */
  private static long enough(double bytes) {
    double used = Runtime.getRuntime().maxMemory() - free();
    return (long) Math.ceil((used + bytes / SHARE) / MEGABYTE / STEP) * STEP;
  }

  private static double free() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + (double) runtime.freeMemory();
  }
}
