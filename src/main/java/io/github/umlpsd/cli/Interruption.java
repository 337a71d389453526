package io.github.umlpsd.cli;

import io.github.umlpsd.job.Progress;

/** Hears only of an interruption; several movies at once have no single course to show. */
record Interruption() implements Progress {
  @Override
  public void report(String stage, double fraction) {}

  @Override
  public boolean isCanceled() {
    return Thread.currentThread().isInterrupted();
  }
}
