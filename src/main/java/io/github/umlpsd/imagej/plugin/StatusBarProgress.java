package io.github.umlpsd.imagej.plugin;

import ij.IJ;
import io.github.umlpsd.job.Progress;

/** Shows progress in ImageJ's status bar. Escape cancels. */
public final class StatusBarProgress implements Progress {

  /** Forgets an Escape from before the job. */
  public StatusBarProgress() {
    IJ.resetEscape();
  }

  @Override
  public void report(String stage, double fraction) {
    IJ.showStatus(stage);
    IJ.showProgress(fraction);
  }

  @Override
  public boolean isCanceled() {
    return IJ.escapePressed();
  }

  @Override
  public void note(String sentence) {
    IJ.log("UML-PSD: " + sentence);
  }
}
