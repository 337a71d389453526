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
   * Returns if there is enough, and some left for windows.
   *
   * @param subject of the message, for example {@code The movie}
   * @param advice what else to do if not
   * @throws MemoryNeeded if there is not
   */
  public static void require(double bytes, String subject, String advice) {
    require(bytes, SHARE, subject, advice);
  }

  /**
   * Returns if there is enough, perhaps to the last byte.
   *
   * @param bytes that are needed at least
   * @param subject of the message, for example {@code The movie}
   * @param advice what else to do if not
   * @throws MemoryNeeded if there is surely not
   */
  public static void requireLeast(double bytes, String subject, String advice) {
    require(bytes, 1, subject, advice);
  }

  private static void require(double bytes, double share, String subject, String advice) {
    if (bytes > share * free()) {
      System.gc();
    }
    double free = share * free();
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

  /** Whether so many bytes fit into half of the free memory. */
  static boolean isAmple(double bytes) {
    return bytes <= free() / 2;
  }

  /**
   * No more threads than fit, with so many bytes each, into half of the free memory; at least one.
   */
  public static Workers affordable(Workers workers, double bytesPerThread) {
    int most = (int) Math.max(1, Math.min(workers.threads(), free() / 2 / bytesPerThread));
    return most < workers.threads() ? new Workers(most, workers.progress()) : workers;
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
