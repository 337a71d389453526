package io.github.umlpsd.imagej.plugin;

import ij.IJ;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.TimeLeft;

/** Shows progress in ImageJ's status bar. Escape cancels. */
public final class StatusBarProgress implements Progress {

  private StatusBarProgress() {}

  /** Of a job that begins now, with the time left; forgets an Escape from before. */
  public static Progress begin() {
    IJ.resetEscape();
    return new TimeLeft(new StatusBarProgress());
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
