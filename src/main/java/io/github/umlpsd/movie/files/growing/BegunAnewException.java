package io.github.umlpsd.movie.files.growing;

/** A recording that is followed has made room for another one of the same name. */
public final class BegunAnewException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BegunAnewException(String name) {
    super(name + " was begun anew, so that what was seen of it is another recording.");
  }
}
