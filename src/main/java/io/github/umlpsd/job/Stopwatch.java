package io.github.umlpsd.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Measures how long each stage of one analysis takes. */
public final class Stopwatch {
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  /** Runs a stage and notes its time. */
  public <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    seconds.merge(stage, (System.nanoTime() - start) / 1e9, Double::sum);
    return result;
  }

  /** Adds what another one has measured, of work at the same time. */
  public void add(Stopwatch other) {
    other.seconds.forEach((stage, time) -> seconds.merge(stage, time, Double::sum));
  }

  /** A second one for an analysis that shares what was done so far. */
  public Stopwatch copy() {
    Stopwatch copy = new Stopwatch();
    copy.seconds.putAll(seconds);
    return copy;
  }

  /** Seconds of each stage, in the order of their first run. */
  public Map<String, Double> seconds() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
  }
}
