package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.AnalysisFolder;
import io.github.umlpsd.imagej.MovieJob;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code analyze MOVIE...}: the main job on one movie or many. */
@Command(
    name = "analyze",
    description = "Find the spots of a movie, class their blinking and measure their spectra.",
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
  @picocli.CommandLine.Parameters(
      arity = "1..*",
      paramLabel = "MOVIE",
      description =
          "TIFF stack, any part of a split one, folder or pattern of single images, NDTiff folder.")
  private List<Path> movies;

  @Mixin private JobOptions job;

  private final ParameterOptions options = new ParameterOptions();

  @Override
  public Integer call() {
    Parameters parameters = Parameters.of(options.typed());
    if (movies.size() == 1) {
      Path folder = parameters.output().orElse(defaultFolder(movies.get(0)));
      Analysis analysis = analyze(movies.get(0), folder, parameters);
      job.tell(analysis.summary());
      job.tell("Results: " + folder);
      return Program.DONE;
    }
    return analyzeAll(parameters);
  }

  private Analysis analyze(Path movie, Path folder, Parameters parameters) {
    ResultFolder.checkTarget(folder);
    return job.withProgress(
        progress -> {
          Analysis analysis = MovieJob.analyze(movie, parameters, progress);
          AnalysisFolder.write(folder, analysis, progress);
          return analysis;
        });
  }

  /** A failing movie is told in the summary and does not stop the others. */
  private int analyzeAll(Parameters parameters) {
    Path parent = parameters.output().orElse(Path.of("uml-psd-results"));
    Path table = parent.resolve("summary.csv");
    ResultFolder.checkParent(table);
    Table.Builder summary =
        new Table.Builder(
            "summary", "movie", "status", "message", "spots", "classes", "seconds", "folder");
    Set<String> taken = new HashSet<>();
    int status = Program.DONE;
    for (Path movie : movies) {
      String name = freeName(stem(movie), taken);
      long start = System.nanoTime();
      try {
        job.tell(movie.toString());
        Analysis analysis = analyze(movie, parent.resolve(name), parameters);
        summary.row(
            movie.toString(),
            "done",
            analysis.summary(),
            analysis.traces().size(),
            analysis.classes().count(),
            seconds(start),
            name);
      } catch (UserException e) {
        status = Program.FAILED;
        System.err.println("uml-psd: " + e.getMessage());
        summary.row(movie.toString(), "failed", e.getMessage(), null, null, seconds(start), null);
      }
    }
    try {
      Files.createDirectories(parent);
      CsvFile.write(parent, summary.build());
    } catch (IOException e) {
      throw UserException.of(table + " cannot be written", e);
    }
    job.tell("Summary: " + table);
    return status;
  }

  private static double seconds(long startNanos) {
    return Math.rint((System.nanoTime() - startNanos) / 1e6) / 1e3;
  }

  /** Movies of the same name in different folders get results of different names. */
  private static String freeName(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  static Path defaultFolder(Path input) {
    return Path.of(stem(input) + "-uml-psd");
  }

  private static String stem(Path file) {
    Path last = file.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "movie" : last.toString().replaceAll("[*?]+", "_");
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    AnalyzeCommand command = new AnalyzeCommand();
    return command.options.on(command, JobKind.SPOTS);
  }
}
