package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.RelayedProgress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** Tells how far a sweep is as a whole: window and K. */
final class SweepProgress extends RelayedProgress {
  private static final double OF_NUMBERS = 2;

  private final double total;
  private final AtomicLong done = new AtomicLong();
  private volatile double windowsDone;
  private volatile int window;
  private volatile double workPerWindow = 1;

  SweepProgress(Progress outside, int[] windows) {
    super(outside);
    this.total = Arrays.stream(windows).mapToDouble(SweepProgress::work).sum();
  }

  /** Of a window as a part of a very long one's: the shorter, the more numbers has each row. */
  private static double work(int window) {
    return 1 + OF_NUMBERS / window;
  }

  void startWindow(int window, ClusterParameters parameters) {
    this.window = window;
    this.done.set(0);
    long sumOfK = parameters.maxClusters() * (parameters.maxClusters() + 1L) / 2 - 1;
    this.workPerWindow = (double) sumOfK * parameters.epochs();
  }

  void endWindow() {
    done.set(0);
    windowsDone += work(window);
  }

  /** Some clusterings are done. */
  void done(int k, int clusterings) {
    done.addAndGet((long) k * clusterings);
    outside.report("Profiles: window " + window + ", K = " + k, fraction());
  }

  private double fraction() {
    return Math.min(1, (windowsDone + work(window) * done.get() / workPerWindow) / total);
  }

  /** What the parts of the sweep tell is left out: it is about the part only. */
  @Override
  public void report(String stage, double fraction) {}
}
