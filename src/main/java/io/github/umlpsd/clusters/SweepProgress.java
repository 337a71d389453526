package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Progress;
import java.util.concurrent.atomic.AtomicLong;

/** Tells how far a sweep is as a whole: window and K. */
final class SweepProgress implements Progress {
  private final Progress outside;
  private final int windows;
  private final AtomicLong done = new AtomicLong();
  private volatile int windowsDone;
  private volatile int window;
  private volatile double workPerWindow = 1;

  SweepProgress(Progress outside, int windows) {
    this.outside = outside;
    this.windows = windows;
  }

  void startWindow(int window, ClusterParameters parameters) {
    this.window = window;
    this.done.set(0);
    long sumOfK = parameters.maxClusters() * (parameters.maxClusters() + 1L) / 2 - 1;
    this.workPerWindow = (double) sumOfK * parameters.epochs();
  }

  void endWindow() {
    done.set(0);
    windowsDone++;
  }

  /** Some clusterings are done. */
  void done(int k, int clusterings) {
    done.addAndGet((long) k * clusterings);
    outside.report("Profiles: window " + window + ", K = " + k, fraction());
  }

  private double fraction() {
    return Math.min(1, (windowsDone + done.get() / workPerWindow) / windows);
  }

  /** What the parts of the sweep tell is left out: it is about the part only. */
  @Override
  public void report(String stage, double fraction) {}

  @Override
  public boolean isCanceled() {
    return outside.isCanceled();
  }
}
