package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code analyze MOVIE...}: the main job on one movie or many. */
@Command(
    name = "analyze",
    description = "Find the spots of a movie, class their blinking and measure their spectra.",
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
  @picocli.CommandLine.Parameters(
      arity = "0..*",
      paramLabel = "MOVIE",
      description = JobOptions.MOVIE)
  private List<Path> movies = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Mixin private JobOptions job;

  @Mixin private BatchOptions batch;

  private final ParameterOptions options = new ParameterOptions();

  @Override
  public Integer call() {
    Parameters parameters = options.read(JobKind.SPOTS);
    List<Path> all = new ArrayList<>(movies);
    all.addAll(batch.listed());
    if (all.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "a movie is missing; give one or more, or a list by --list");
    }
    if (all.size() > 1 || batch.isOfList()) {
      return batch.run(
          all, parameters, movie -> of(movie, parameters), job, spec.commandLine().getErr());
    }
    Path folder = parameters.output().orElse(defaultFolder(all.get(0)));
    Job analysis = of(all.get(0), parameters.withOutput(folder));
    Outcome outcome = job.withProgress(analysis::run);
    job.tell(outcome);
    job.tell("Results: " + folder);
    return Program.DONE;
  }

  private static Job of(Path movie, Parameters parameters) {
    return ImageJob.of(JobKind.SPOTS, ImageJob.file(movie, Optional.empty()), parameters);
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
