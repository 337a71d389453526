package io.github.umlpsd.bench;

import io.github.umlpsd.job.Progress;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long a job is busy with what it tells, by the words before a colon. */
final class StageTimes implements Progress {
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long last = System.nanoTime();

  @Override
  public synchronized void report(String stage, double fraction) {
    long now = System.nanoTime();
    int colon = stage.indexOf(':');
    seconds.merge(colon < 0 ? stage : stage.substring(0, colon), (now - last) / 1e9, Double::sum);
    last = now;
  }

  @Override
  public boolean isCanceled() {
    return false;
  }

  /** Seconds until each report, in the order of the first ones. */
  Map<String, Double> seconds() {
    return seconds;
  }
}
