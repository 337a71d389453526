package io.github.umlpsd.job;

import java.util.Locale;

/** What to tell of anything that ended a job. */
public final class Failure {
  private Failure() {}

  /** One sentence for people, whatever was thrown. */
  public static String sentence(Throwable thrown) {
    if (isExpected(thrown) || thrown instanceof MemoryNeeded) {
      return readable(thrown.getMessage());
    }
    if (thrown instanceof OutOfMemoryError) {
      return String.format(
          Locale.ROOT,
          "The memory of %d MB is not enough; give more, for example 8 GB by java -Xmx8g -jar ...,"
              + " or fewer threads.",
          Runtime.getRuntime().maxMemory() >> 20);
    }
    return "an unexpected error, please report it: " + thrown;
  }

  /** Without the rest of words that nobody reads, such as a whole file given as a number. */
  public static String readable(String message) {
    return message.replaceAll("(\\S{100})\\S{900,}", "$1...");
  }

  /** Whether it is a defect of the program, whose place in the program helps to mend it. */
  public static boolean isDefect(Throwable thrown) {
    return !isExpected(thrown) && !(thrown instanceof OutOfMemoryError);
  }

  private static boolean isExpected(Throwable thrown) {
    return thrown instanceof UserException || thrown instanceof CanceledException;
  }
}
