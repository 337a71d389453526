package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Progress;
import java.util.concurrent.atomic.AtomicLong;

/** Tells how far a sweep is as a whole: window, K, and the time left. */
final class SweepProgress implements Progress {
  private final Progress outside;
  private final int windows;
  private final long startNanos = System.nanoTime();
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
    outside.report(stage(""), fraction());
  }

  void endWindow() {
    done.set(0);
    windowsDone++;
  }

  /** Some clusterings are done. */
  void done(int k, int clusterings) {
    done.addAndGet((long) k * clusterings);
    double fraction = fraction();
    double seconds = (System.nanoTime() - startNanos) * 1e-9;
    long left = Math.round(seconds * (1 - fraction) / fraction);
    outside.report(stage(", K = " + k + ", " + left + " s left"), fraction);
  }

  private String stage(String rest) {
    return "Profiles: window " + window + rest;
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
