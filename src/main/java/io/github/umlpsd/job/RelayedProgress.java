package io.github.umlpsd.job;

/** Tells another what it hears, changed, and stops where that one stops. */
public abstract class RelayedProgress implements Progress {
  /** Who is told. */
  protected final Progress outside;

  protected RelayedProgress(Progress outside) {
    this.outside = outside;
  }

  @Override
  public final boolean isCanceled() {
    return outside.isCanceled();
  }

  @Override
  public void note(String sentence) {
    outside.note(sentence);
  }
}
