package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.Batch;
import io.github.umlpsd.results.BatchSummary;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec;

  @Mixin private JobOptions job;

  private final ParameterOptions options = new ParameterOptions();

  @Override
  public Integer call() {
    Parameters parameters = options.read(JobKind.SPOTS);
    if (movies.size() == 1) {
      Path folder = parameters.output().orElse(defaultFolder(movies.get(0)));
      Analysis analysis = analyze(movies.get(0), folder, parameters);
      job.tell(analysis.summary());
      job.tell("Frame interval: " + analysis.traces().times().text() + ".");
      job.tell("Results: " + folder);
      return Program.DONE;
    }
    return analyzeAll(parameters);
  }

  private Analysis analyze(Path movie, Path folder, Parameters parameters) {
    Job analysis =
        ImageJob.of(
            JobKind.SPOTS, ImageJob.file(movie, Optional.empty()), parameters.withOutput(folder));
    return job.withProgress(analysis::run).analyses().get(0);
  }

  /** A failing movie is told in the summary and does not stop the others. */
  private int analyzeAll(Parameters parameters) {
    Path parent = parameters.output().orElse(Path.of("uml-psd-results"));
    Batch.Listener listener =
        new Batch.Listener() {
          @Override
          public void begins(Path movie) {
            job.tell(movie.toString());
          }

          @Override
          public void failed(Path movie, Throwable why) {
            Program.tell(why, spec.commandLine().getErr());
          }
        };
    int failed =
        new Batch((movie, folder) -> outcome(analyze(movie, folder, parameters)), listener)
            .run(movies, parent);
    job.tell("Summary: " + parent.resolve(BatchSummary.NAME));
    return failed == 0 ? Program.DONE : Program.FAILED;
  }

  private static Batch.Outcome outcome(Analysis analysis) {
    return new Batch.Outcome(
        analysis.summary(), analysis.traces().size(), analysis.classes().count());
  }

  static Path defaultFolder(Path input) {
    return Path.of(FolderNames.of(input) + "-uml-psd");
  }

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    AnalyzeCommand command = new AnalyzeCommand();
    return command.options.on(command, JobKind.SPOTS);
  }
}
