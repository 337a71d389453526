package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pixels MOVIE}: whole crystals, pixel by pixel. */
@Command(
    name = "pixels",
    description = "Class the pixels of crystals by their blinking and map their exponents.",
    mixinStandardHelpOptions = true)
final class PixelsCommand implements Callable<Integer> {
  @picocli.CommandLine.Parameters(paramLabel = "MOVIE", description = JobOptions.MOVIE)
  private Path movie;

  @Option(
      names = "--mask-image",
      paramLabel = "FILE",
      description = "Image of the movie's size; only its pixels other than 0 are analysed.")
  private Path mask;

  @Mixin private JobOptions job;

  private final ParameterOptions options = new ParameterOptions();

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    PixelsCommand command = new PixelsCommand();
    return command.options.on(command, JobKind.PIXELS);
  }

  @Override
  public Integer call() {
    Parameters parameters = options.read(JobKind.PIXELS);
    Path folder = parameters.output().orElse(AnalyzeCommand.defaultFolder(movie));
    Outcome outcome =
        job.withProgress(
            progress ->
                ImageJob.of(
                        JobKind.PIXELS,
                        ImageJob.file(movie, Optional.ofNullable(mask)),
                        parameters.withOutput(folder))
                    .run(progress));
    job.tell(outcome);
    job.tell("Results: " + folder);
    return Program.DONE;
  }
}
