package io.github.umlpsd.command;

import ij.IJ;
import io.github.umlpsd.job.Progress;
import org.scijava.app.StatusService;
import org.scijava.task.Task;

/**
 * Shows progress in Fiji's status bar and task monitor; its cancel button and Escape stop the job.
 */
final class TaskProgress implements Progress {
  private static final int STEPS = 1000;

  private final StatusService status;
  private final Task task;

  TaskProgress(StatusService status, Task task) {
    this.status = status;
    this.task = task;
    task.setProgressMaximum(STEPS);
    IJ.resetEscape();
  }

  @Override
  public void report(String stage, double fraction) {
    int step = (int) Math.round(fraction * STEPS);
    status.showStatus(step, STEPS, stage);
    task.setStatusMessage(stage);
    task.setProgressValue(step);
  }

  @Override
  public void note(String sentence) {
    IJ.log("UML-PSD: " + sentence);
  }

  @Override
  public boolean isCanceled() {
    return task.isCanceled() || IJ.escapePressed();
  }
}
