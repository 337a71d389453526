package io.github.umlpsd.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The most memory that this process has had so far. */
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String RESIDENT = "VmHWM:";

  private PeakMemory() {}

  /** For people: the peak of the whole process where Linux tells it, else that of the heap. */
  static String text() {
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(RESIDENT)) {
          String[] words = line.substring(RESIDENT.length()).strip().split("\\s+");
          return megabytes(Long.parseLong(words[0]) * 1024) + " (whole process)";
        }
      }
    } catch (IOException e) {
      // Not Linux: the heap's peak is told.
    }
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return megabytes(heap) + " (heap)";
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
  }
}
