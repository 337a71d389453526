package io.github.umlpsd.job;

/** A job whose user has canceled it before it began. */
public final class StoppedJob implements Progress {
  @Override
  public void report(String stage, double fraction) {}

  @Override
  public boolean isCanceled() {
    return true;
  }
}
