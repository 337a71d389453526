package io.github.umlpsd.cli;

import io.github.umlpsd.job.Progress;

/** Tells nothing, and hears only of an interruption, such as the stop of the program. */
record Interruption() implements Progress {
  @Override
  public void report(String stage, double fraction) {}

  @Override
  public boolean isCanceled() {
    return Thread.currentThread().isInterrupted();
  }
}
