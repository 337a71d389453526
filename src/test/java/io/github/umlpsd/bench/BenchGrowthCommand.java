package io.github.umlpsd.bench;

import io.github.umlpsd.cli.Main;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench growth}: time and memory of whole jobs, each in a fresh Java, as one size grows. */
@Command(
    name = "growth",
    description = "Measure whole jobs, each in a fresh Java, as one size grows.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchGrowthCommand implements Callable<Integer> {
  @Option(
      names = "--by",
      description = "What grows: frames, width, spots, traces, crystals or movies.")
  private Growth by = Growth.FRAMES;

  @Option(names = "--sizes", split = ",", description = "Sizes to try; none = those of the docs.")
  private List<Integer> sizes = new ArrayList<>();

  @Option(names = "--heap", description = "Memory of Java, as behind -Xmx.")
  private String heap = "2g";

  @Option(names = "--more", split = " ", description = "More options of the job, as one text.")
  private List<String> more = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    if (sizes.isEmpty()) {
      Stream.of(by.sizes().split(",")).map(Integer::valueOf).forEach(sizes::add);
    }
    System.out.printf("| %s | s | processor, s | memory, MB |%n|---|---|---|---|%n", by.key());
    for (int size : sizes) {
      row(size);
    }
    return Program.DONE;
  }

  private void row(int size) throws IOException, InterruptedException {
    Path place = Files.createTempDirectory("growth");
    try {
      List<String> job = new ArrayList<>(by.job(by.make(new Made(place), size)));
      job.add("--output=" + place.resolve("results"));
      job.addAll(more);
      ChildProgram.Cost cost = run(place, heap, job);
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.1f | %.1f | %s |%n",
          size,
          cost.seconds(),
          cost.processorSeconds(),
          cost.peakBytes().isPresent() ? cost.peakBytes().getAsLong() / 1_000_000 : "not known");
    } finally {
      delete(place);
    }
  }

  private static ChildProgram.Cost run(Path place, String heap, List<String> arguments)
      throws IOException, InterruptedException {
    Path log = place.resolve("log.txt");
    ChildProgram.Cost cost = ChildProgram.start(heap, log, arguments).await();
    if (cost.status() != Program.DONE) {
      throw new UserException(
          "The job failed (" + String.join(" ", arguments) + "): " + Files.readString(log));
    }
    return cost;
  }

  private static void delete(Path place) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(place)) {
      files = new ArrayList<>(walk.toList());
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Files.delete(files.get(i));
    }
  }

  /** Inputs in a folder, made by the program's own commands. */
  private record Made(Path place) implements Growth.Inputs {
    @Override
    public Path movie(int seed, int width, int frames, String... options) {
      Path movie = place.resolve("m" + seed + ".tif");
      List<String> arguments =
          new ArrayList<>(List.of("simulate", movie.toString(), "--seed=" + seed, "-q"));
      arguments.addAll(List.of("--width=" + width, "--height=" + width, "--frames=" + frames));
      arguments.addAll(List.of(options));
      succeed(Main.run(arguments.toArray(String[]::new)), movie);
      return movie;
    }

    @Override
    public Path table(int traces, int frames) {
      Path table = place.resolve("traces.npy");
      succeed(
          BenchCommand.run(
              "table", table.toString(), "--traces=" + traces, "--frames=" + frames, "-q"),
          table);
      return table;
    }

    private static void succeed(int status, Path made) {
      if (status != Program.DONE) {
        throw new UserException(made + " could not be made");
      }
    }
  }
}
