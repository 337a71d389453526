package io.github.umlpsd.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

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

  /**
   * A file that cannot be used.
   *
   * @param what what cannot be done to which file, without a full stop
   */
  public static UserException of(String what, IOException cause) {
    return new UserException(what + ": " + reason(cause) + ".", cause);
  }

  /** In words, where Java tells nothing but the name of the file. */
  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (cause instanceof AccessDeniedException denied) {
      return "access to " + denied.getFile() + " is denied";
    }
    if (cause instanceof FileAlreadyExistsException existing) {
      return existing.getFile() + " is in the way";
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
