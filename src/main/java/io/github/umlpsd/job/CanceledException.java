package io.github.umlpsd.job;

/** Thrown out of a long job once its {@link Progress} says that the user has canceled it. */
public final class CanceledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CanceledException() {
    super("Canceled.");
  }
}
