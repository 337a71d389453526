package io.github.umlpsd.movie.checks;

/** What became of a check. */
public enum Verdict {
  /** Nothing was found. */
  FINE("fine"),
  /** Something was found that a user should know. */
  TOLD("told"),
  /** The movie gives no answer, and the sentence says why. */
  NOT_CHECKED("not checked");

  private final String key;

  Verdict(String key) {
    this.key = key;
  }

  /** As written in results. */
  public String key() {
    return key;
  }
}
