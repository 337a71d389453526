package io.github.umlpsd.job;

/**
 * A problem that the user can mend: bad input, an impossible parameter, a file that cannot be read.
 *
 * <p>The message is one clear sentence for people. It names what is wrong, the value, and what to
 * do. Every face of the program shows it as it is, without a stack trace.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
