package io.github.umlpsd.spots;

/** TrackMate cannot be used; the message is half a sentence that says why. */
final class TrackMateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TrackMateException(String message, Throwable cause) {
    super(message, cause);
  }
}
