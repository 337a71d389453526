package io.github.umlpsd.study;

import io.github.umlpsd.bench.ChildProgram;
import io.github.umlpsd.cli.Main;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.growing.BlinkingScene;
import io.github.umlpsd.movie.files.growing.MicroManagerWriter;
import io.github.umlpsd.results.batch.BatchSummary;
import io.github.umlpsd.results.tables.CsvRows;
import io.github.umlpsd.watch.Meanwhile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A long session of {@code watch} in a Java of its own: movies arrive in every manner, its memory
 * is looked at, and at the end each movie must have its row.
 */
@Command(
    name = "soak",
    description = "Watch a folder for long, into which movies come in every manner.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class SoakStudyCommand implements Callable<Integer> {
  private static final int WIDTH = 64;

  /** How long it is waited for what is being done. */
  private static final int REST_SECONDS = 120;

  @Option(names = "--movies", description = "How many movies.")
  private int movies = 500;

  @Option(names = "--seconds", description = "Time over which they come.")
  private double seconds = 1800;

  @Option(names = "--heap", description = "Memory of Java, as behind -Xmx.")
  private String heap = "300m";

  @Option(names = "--folder", description = "Where it is done; must not exist.")
  private Path folder = Path.of("soak");

  /** The manners in which a movie comes, in turn. */
  private enum Manner {
    AT_ONCE,
    SLOW_COPY,
    FULL_SIZE_FIRST,
    RENAMED_FROM_PART,
    PREALLOCATED_STACK,
    DAMAGED,
    DELETED
  }

  private final List<Path> whole = new ArrayList<>();
  private final List<Path> damaged = new ArrayList<>();
  private final List<Path> deleted = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    Path data = Files.createDirectories(folder.toAbsolutePath().resolve("data"));
    byte[] movie = movie();
    ChildProgram watch =
        ChildProgram.start(
            heap,
            folder.resolve("watch.log"),
            List.of(
                "watch",
                data.toString(),
                "--output=" + folder.resolve("results"),
                "--idle=150",
                "--epochs=5",
                "--max-clusters=4"));
    System.out.println("| s | movies | rows | living objects, MB | resident, MB |");
    System.out.println("|---|---|---|---|---|");
    long begin = System.nanoTime();
    int rows = 12;
    for (int i = 0; i < movies; i++) {
      come(data, i, movie);
      long due = begin + (long) (1e9 * seconds * (i + 1) / movies);
      Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
      if ((i + 1) * rows / movies > i * rows / movies) {
        row((System.nanoTime() - begin) * 1e-9, i + 1, watch);
      }
    }
    ChildProgram.Cost cost = watch.await();
    System.out.printf(
        Locale.ROOT,
        "%nended with status %d after %.0f s, %.0f s of processor, at most %s MB%n",
        cost.status(),
        cost.seconds(),
        cost.processorSeconds(),
        megabytes(cost.peakBytes()));
    Map<Path, String> status = status();
    tell("whole, and done", whole, status, "done"::equals);
    tell("damaged, and failed", damaged, status, "failed"::equals);
    tell("deleted before they were whole, and without a result", deleted, status, s -> s == null);
    return 0;
  }

  private byte[] movie() throws IOException {
    Path file = folder.resolve("one.tif");
    int status =
        Main.run(
            "simulate",
            file.toString(),
            "--width=" + WIDTH,
            "--height=" + WIDTH,
            "--frames=200",
            "--spots=12",
            "-q");
    if (status != 0) {
      throw new UserException(file + " could not be made");
    }
    return Files.readAllBytes(file);
  }

  private void come(Path data, int i, byte[] movie) throws Exception {
    Manner[] manners = Manner.values();
    Path file = data.resolve(String.format(Locale.ROOT, "m%04d.tif", i));
    switch (manners[i % manners.length]) {
      case AT_ONCE -> {
        Files.write(file, movie);
        whole.add(file);
      }
      case SLOW_COPY -> {
        Files.createFile(file);
        Meanwhile.start(() -> fill(file, movie));
        whole.add(file);
      }
      case FULL_SIZE_FIRST -> {
        try (RandomAccessFile full = new RandomAccessFile(file.toFile(), "rw")) {
          full.setLength(movie.length);
        }
        Meanwhile.start(() -> fill(file, movie));
        whole.add(file);
      }
      case RENAMED_FROM_PART -> {
        Path part = Files.write(data.resolve(file.getFileName() + ".part"), movie);
        Files.move(part, file);
        whole.add(file);
      }
      case PREALLOCATED_STACK -> {
        Meanwhile.start(() -> record(data.resolve("run" + i), i));
        whole.add(data.resolve("run" + i).resolve("run_MMStack_Default.ome.tif"));
      }
      case DAMAGED -> {
        byte[] broken = movie.clone();
        broken[0] = 'X';
        Files.write(file, broken);
        damaged.add(file);
      }
      case DELETED -> {
        Files.write(file, Arrays.copyOf(movie, movie.length / 2));
        Meanwhile.start(
            () -> {
              Thread.sleep(5000);
              Files.delete(file);
            });
        deleted.add(file);
      }
    }
  }

  /** In ten pieces over five seconds. */
  private static void fill(Path file, byte[] movie) throws Exception {
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      int pieces = 10;
      for (int p = 0; p < pieces; p++) {
        int from = (int) ((long) movie.length * p / pieces);
        int to = (int) ((long) movie.length * (p + 1) / pieces);
        out.write(movie, from, to - from);
        Thread.sleep(500);
      }
    }
  }

  private static void record(Path run, long seed) throws Exception {
    BlinkingScene scene = new BlinkingScene(WIDTH, WIDTH, 10, 0.05, seed);
    try (MicroManagerWriter writer = new MicroManagerWriter(run, WIDTH, WIDTH, 1000)) {
      for (int t = 0; t < 200; t++) {
        writer.write(t, 50.0 * t, scene.next());
        Thread.sleep(50);
      }
    }
  }

  /** Memory is looked at when nothing is left to be done, so that no analysis is in it. */
  private void row(double now, int come, ChildProgram watch) throws Exception {
    for (int i = 0; i < REST_SECONDS && status().size() < whole.size() + damaged.size(); i++) {
      Thread.sleep(1000);
    }
    OptionalLong live = watch.liveBytes();
    System.out.printf(
        Locale.ROOT,
        "| %.0f | %d | %d | %s | %s |%n",
        now,
        come,
        status().size(),
        megabytes(live),
        megabytes(watch.residentBytes()));
  }

  private static String megabytes(OptionalLong bytes) {
    return bytes.isPresent()
        ? String.format(Locale.ROOT, "%.0f", bytes.getAsLong() * 1e-6)
        : "not known";
  }

  /** Status of each movie in the summary, by its path. */
  private Map<Path, String> status() throws IOException {
    Path summary = folder.resolve("results").resolve(BatchSummary.NAME);
    Map<Path, String> status = new HashMap<>();
    if (Files.exists(summary)) {
      CsvRows.all(summary)
          .forEach(
              row -> status.put(Path.of(row.get("movie")).toAbsolutePath(), row.get("status")));
    }
    return status;
  }

  private static void tell(
      String what, List<Path> files, Map<Path, String> status, Predicate<String> right) {
    List<Path> wrong = files.stream().filter(file -> !right.test(status.get(file))).toList();
    System.out.println(what + ": " + (files.size() - wrong.size()) + " of " + files.size());
    wrong.stream().limit(10).forEach(file -> System.out.println("  not so: " + file));
  }
}
