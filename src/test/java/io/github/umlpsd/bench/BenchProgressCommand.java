package io.github.umlpsd.bench;

import io.github.umlpsd.cli.Program;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Input;
import io.github.umlpsd.results.TableInput;
import io.github.umlpsd.results.comparison.ComparisonJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench progress}: how true the time left is that a job tells. */
@Command(
    name = "progress",
    description = "Compare the time left that a job tells with what it turns out to be.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchProgressCommand implements Callable<Integer> {
  /** As {@link io.github.umlpsd.job.TimeLeft} tells it: not at once, and not at the very end. */
  private static final double TOLD_FROM_SECONDS = 2;

  private static final double TOLD_TO_SECONDS = 1;

  @CommandLine.Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Movies, tables, or folders to compare, one job after the other.")
  private List<Path> files;

  @Option(names = "--pixels", description = "The pixels of the movies, not their spots.")
  private boolean pixels;

  @Option(names = "--stages", description = "List how long each stage takes.")
  private boolean stages;

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      Path output = Files.createTempDirectory("bench").resolve("results");
      Log log = new Log();
      if (Files.isDirectory(file)) {
        comparison(file, output).run(log);
      } else {
        job(file, output).run(log);
      }
      log.tell(new BenchReport().line("job", file.getFileName()), stages);
    }
    return Program.DONE;
  }

  private static ComparisonJob comparison(Path folder, Path output) {
    return ImageJob.comparison(
        Map.of(CompareKey.SHEET, folder.toString(), ParameterKey.OUTPUT, output.toString()));
  }

  private io.github.umlpsd.results.Job job(Path file, Path output) {
    boolean movie = ImageJob.isMovie(file);
    JobKind kind = !movie ? JobKind.TRACES : pixels ? JobKind.PIXELS : JobKind.SPOTS;
    Map<UserParameter, String> typed = new LinkedHashMap<>();
    typed.put(ParameterKey.OUTPUT, output.toString());
    if (!movie) {
      typed.put(TableKey.TABLE, file.toString());
    }
    Input input = movie ? ImageJob.file(file, Optional.empty()) : TableInput.of(typed);
    return ImageJob.of(kind, input, Parameters.of(kind, typed));
  }

  /** What a job told, and when. */
  private static final class Log implements Progress {
    private final long begin = System.nanoTime();
    private final List<Told> told = new ArrayList<>(List.of(new Told(0, "Opening", 0)));

    private record Told(double seconds, String stage, double fraction) {}

    @Override
    public synchronized void report(String stage, double fraction) {
      int detail = stage.indexOf(':');
      String name = detail < 0 ? stage : stage.substring(0, detail);
      told.add(new Told((System.nanoTime() - begin) * 1e-9, name, fraction));
    }

    @Override
    public boolean isCanceled() {
      return false;
    }

    void tell(BenchReport report, boolean stages) {
      double end = told.get(told.size() - 1).seconds();
      report.seconds("whole job", end);
      if (stages) {
        stages().forEach(report::seconds);
      }
      double worst = 1;
      for (Told one : told) {
        double left = end - one.seconds();
        double said = one.seconds() * (1 - one.fraction()) / one.fraction();
        if (one.fraction() >= 0.1
            && one.seconds() >= TOLD_FROM_SECONDS
            && said >= TOLD_TO_SECONDS
            && left > 0) {
          worst = Math.max(worst, Math.max(said / left, left / said));
        }
      }
      for (int tenth = 1; tenth < 10; tenth++) {
        double at = tenth * end / 10;
        Told last = told.stream().filter(t -> t.seconds() <= at).reduce((a, b) -> b).orElseThrow();
        double said = at * (1 - last.fraction()) / last.fraction();
        report.line(
            "at " + tenth + "0 %",
            String.format(
                Locale.ROOT, "%6.1f s left, told %6.1f s (%s)", end - at, said, last.stage()));
      }
      report.line("worst", String.format(Locale.ROOT, "factor %.2f", worst));
      report.print();
    }

    /** Seconds of each stage, told ones that follow each other together. */
    private Map<String, Double> stages() {
      Map<String, Double> seconds = new LinkedHashMap<>();
      for (int i = 0; i + 1 < told.size(); i++) {
        seconds.merge(
            told.get(i).stage(), told.get(i + 1).seconds() - told.get(i).seconds(), Double::sum);
      }
      return seconds;
    }
  }
}
