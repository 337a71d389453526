package io.github.umlpsd.bench;

import io.github.umlpsd.ChildJava;
import io.github.umlpsd.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command line in a Java of its own, with what it costs. */
public final class ChildProgram {
  private static final long LOOK_MILLISECONDS = 20;

  private final Process process;
  private final long begin = System.nanoTime();

  /**
   * What a run took.
   *
   * @param status of the process
   * @param seconds from start to end
   * @param processorSeconds of all threads, up to the last look (20 ms before the end at most)
   * @param peakBytes resident at most; empty where the system does not tell
   */
  public record Cost(int status, double seconds, double processorSeconds, OptionalLong peakBytes) {}

  private ChildProgram(Process process) {
    this.process = process;
  }

  /**
   * Starts the command line on this program's own class path.
   *
   * @param heap as behind {@code -Xmx}, for example {@code 2g}
   * @param log takes what it prints
   */
  public static ChildProgram start(String heap, Path log, List<String> arguments) {
    List<String> command = ChildJava.command("-Xmx" + heap, Main.class, arguments);
    try {
      return new ChildProgram(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for its end. */
  public Cost await() throws InterruptedException {
    Duration processor = Duration.ZERO;
    OptionalLong peak = OptionalLong.empty();
    while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      processor = process.info().totalCpuDuration().orElse(processor);
      OptionalLong now = status("VmHWM:");
      peak = now.isPresent() ? now : peak;
    }
    double seconds = (System.nanoTime() - begin) * 1e-9;
    return new Cost(process.exitValue(), seconds, processor.toNanos() * 1e-9, peak);
  }

  /** Bytes in memory now; empty where the system does not tell. */
  public OptionalLong residentBytes() {
    return status("VmRSS:");
  }

  /** Bytes of living objects, after a collection; empty where the Java has no tools. */
  public OptionalLong liveBytes() {
    tool("GC.run");
    return tool("GC.heap_info").stream()
        .filter(line -> line.contains(" used "))
        .mapToLong(
            line -> Long.parseLong(line.replaceAll(".* used (\\d+)K.*", "$1").strip()) * 1024)
        .findFirst();
  }

  private List<String> tool(String request) {
    try {
      Process tool =
          new ProcessBuilder(ChildJava.tool("jcmd"), "" + process.pid(), request).start();
      return tool.inputReader().lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Asks it to end, as Ctrl-C does. */
  public void stop() {
    process.destroy();
  }

  private OptionalLong status(String key) {
    Path file = Path.of("/proc", "" + process.pid(), "status");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      // Not Linux, or it has just ended.
      return OptionalLong.empty();
    }
  }
}
