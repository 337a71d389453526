package io.github.umlpsd.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/** What a benchmark tells: its settings and its times, one to a line. */
final class BenchReport {
  private final StringBuilder text = new StringBuilder();

  BenchReport line(String name, Object value) {
    text.append(String.format(Locale.ROOT, "%-12s %s%n", name, value));
    return this;
  }

  BenchReport seconds(String name, double seconds) {
    return line(name, String.format(Locale.ROOT, "%.2f s", seconds));
  }

  /** Adds what the whole process took so far, and prints everything. */
  void print() {
    long born = ManagementFactory.getRuntimeMXBean().getStartTime();
    seconds("process", (System.currentTimeMillis() - born) * 1e-3);
    Duration busy = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    seconds("processors", busy.toMillis() * 1e-3);
    line("peak memory", PeakMemory.text());
    System.out.print(text);
  }
}
