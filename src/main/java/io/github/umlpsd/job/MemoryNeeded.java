package io.github.umlpsd.job;

/**
 * The memory will not be enough: known before the work starts, while there is still enough to say
 * so. It is met as memory that has run out, so that work that failed beside other work is done
 * again alone.
 */
public final class MemoryNeeded extends OutOfMemoryError {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence: how much is needed, and what to do
   */
  MemoryNeeded(String message) {
    super(message);
  }
}
