package io.github.umlpsd.job;

/** How many there are of something, in words for people. */
public final class Count {
  private Count() {}

  /**
   * Such as "1 trace" or "3 classes".
   *
   * @param one what it is called if there is one
   */
  public static String of(long count, String one) {
    return count + " " + (count == 1 ? one : one + (one.endsWith("s") ? "es" : "s"));
  }

  /** Such as "1 of 15 traces". */
  public static String among(long part, long all, String one) {
    return part + " of " + of(all, one);
  }

  /** The verb for so many, such as "is" or "are". */
  public static String verb(long count, String one, String several) {
    return count == 1 ? one : several;
  }
}
