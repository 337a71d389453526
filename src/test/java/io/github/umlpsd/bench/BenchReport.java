package io.github.umlpsd.bench;

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

  /** Adds the peak memory, and prints everything. */
  void print() {
    line("peak memory", PeakMemory.text());
    System.out.print(text);
  }
}
