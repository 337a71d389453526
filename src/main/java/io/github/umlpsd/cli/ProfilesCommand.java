package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.Input;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.TableInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code profiles MOVIE|TABLE}: only the scores over windows and numbers of classes. */
@Command(
    name = "profiles",
    description = "Score bin windows and numbers of classes for the spots of a movie or a table.",
    mixinStandardHelpOptions = true)
final class ProfilesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @CommandLine.Parameters(
      paramLabel = "MOVIE|TABLE",
      description = "Movie, or table of traces: text, .xlsx, .mat (version 5), .npy or .npz.")
  private Path file;

  @Mixin private JobOptions job;

  private final ParameterOptions options = new ParameterOptions();

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    ProfilesCommand command = new ProfilesCommand();
    CommandLine line = command.options.on(command, JobKind.SPOT_PROFILES);
    command.options.addTo(line, TableKey.OPTIONS, TableKey::defaultText);
    return line;
  }

  @Override
  public Integer call() {
    Map<UserParameter, String> typed = options.typed();
    boolean movie = ImageJob.isMovie(file);
    JobKind kind = movie ? JobKind.SPOT_PROFILES : JobKind.TRACE_PROFILES;
    checkUsage(typed, movie ? kind.keys() : TableInput.keys(kind), movie ? "a movie" : "a table");
    Parameters parameters = options.read(kind);
    Path folder = parameters.output().orElse(AnalyzeCommand.defaultFolder(file));
    Input input =
        movie
            ? ImageJob.file(file, Optional.empty())
            : new Input.OfTable(
                InputFile.require(file),
                options.reading(() -> TableInput.format(new Words(typed))));
    Outcome outcome =
        job.withProgress(ImageJob.of(kind, input, parameters.withOutput(folder))::run);
    job.tell(outcome);
    job.tell("Results: " + folder);
    return Program.DONE;
  }

  /** What would be ignored is wrong usage. */
  private void checkUsage(
      Map<UserParameter, String> typed, List<? extends UserParameter> used, String input) {
    String ignored =
        typed.keySet().stream()
            .filter(key -> !used.contains(key))
            .map(UserParameter::option)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!ignored.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), ignored + " cannot be used with " + input + ".");
    }
  }
}
