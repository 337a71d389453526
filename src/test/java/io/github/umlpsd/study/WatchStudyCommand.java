package io.github.umlpsd.study;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.movie.files.growing.BlinkingScene;
import io.github.umlpsd.movie.files.growing.FrameWriter;
import io.github.umlpsd.movie.files.growing.MicroManagerWriter;
import io.github.umlpsd.movie.files.growing.MovieFinder;
import io.github.umlpsd.movie.files.growing.NdTiffWriter;
import io.github.umlpsd.watch.live.LiveMovie;
import io.github.umlpsd.watch.live.LiveView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How far a recording is followed: lag, lost frames, memory, while a camera writes. */
@Command(
    name = "watch",
    description = "Follow a recording that is written at a fixed rate; a row every ten seconds.",
    mixinStandardHelpOptions = true)
final class WatchStudyCommand implements Callable<Integer> {
  @Option(names = "--format", defaultValue = "ndtiff", description = "ndtiff or micro-manager")
  private String format;

  @Option(names = "--rate", defaultValue = "50", description = "Frames per second.")
  private double rate;

  @Option(names = "--seconds", defaultValue = "30", description = "How long.")
  private double seconds;

  @Option(names = "--size", defaultValue = "512", description = "Edge of a frame, pixels.")
  private int size;

  @Option(names = "--folder", description = "Where it is written; deleted at the end.")
  private Path folder = Path.of("watch-study");

  private volatile long written;
  private volatile boolean ended;
  private volatile double truth;
  private volatile IOException trouble;

  @Override
  public Integer call() throws Exception {
    boolean ndtiff = format.equals("ndtiff");
    Path run = folder.resolve("run");
    Thread camera = new Thread(() -> record(run, ndtiff), "camera");
    camera.start();
    Path movie = ndtiff ? run : run.resolve("run_MMStack_Default.ome.tif");
    while (MovieFinder.follow(movie, 1, 1).isEmpty()) {
      Thread.sleep(10);
    }
    LiveMovie live =
        new LiveMovie(
            MovieFinder.follow(movie, 1, 1).orElseThrow(),
            Parameters.defaults(),
            100,
            getClass().getClassLoader());
    live.start();
    System.out.println(
        "| s | written | measured | lag now | largest lag | lost | spots | ON (true) | heap used, MB |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    double next = Math.min(10, seconds / 3);
    long start = System.nanoTime();
    while (!ended || live.view().frames() < written) {
      Thread.sleep(500);
      double now = (System.nanoTime() - start) / 1e9;
      if (now >= next || ended) {
        row(now, live.view());
        next += 10;
      }
    }
    row((System.nanoTime() - start) / 1e9, live.view());
    System.out.println();
    System.out.println(live.view().line());
    live.stop();
    delete();
    if (trouble != null) {
      throw trouble;
    }
    return 0;
  }

  private void row(double now, LiveView view) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        java.util.Locale.ROOT,
        "| %.0f | %d | %d | %d | %d | %d | %d | %.3f (%.3f) | %d |%n",
        now,
        written,
        view.frames(),
        written - view.frames(),
        view.mostWaiting(),
        view.lostFrames(),
        view.spots(),
        view.onFraction().orElse(Double.NaN),
        truth,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private void record(Path run, boolean ndtiff) {
    BlinkingScene scene = new BlinkingScene(size, size, 40, 0.05, 1);
    int perPart = (int) Math.min(5000, (3L << 30) / (2L * size * size));
    try (FrameWriter writer =
        ndtiff
            ? new NdTiffWriter(run, size, size, perPart)
            : new MicroManagerWriter(run, size, size, perPart)) {
      long start = System.nanoTime();
      for (int t = 0; t < rate * seconds; t++) {
        long due = start + (long) (1e9 * t / rate);
        while (System.nanoTime() < due) {
          Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
        }
        writer.write(t, 1000 * t / rate, scene.next());
        truth = scene.onFraction();
        written = t + 1;
      }
    } catch (IOException e) {
      trouble = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ended = true;
  }

  private void delete() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
