package io.github.umlpsd.study;

import io.github.umlpsd.job.Progress;

/** For a job within a job: it can be canceled, but what it reports is about a part only. */
record CancelOnly(Progress outside) implements Progress {
  @Override
  public void report(String stage, double fraction) {}

  @Override
  public boolean isCanceled() {
    return outside.isCanceled();
  }
}
