package io.github.umlpsd.cli;

import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.comparison.ComparisonJob;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compare SHEET|FOLDER}: whether conditions differ, from movies of each. */
@Command(
    name = "compare",
    description = "Compare conditions by movies of each, with the movie as the unit.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @picocli.CommandLine.Parameters(
      paramLabel = "SHEET|FOLDER",
      description =
          "CSV with a row for each movie (columns movie, condition, ...), or a folder that holds"
              + " condition/replicate/*.tif.")
  private Path source;

  @Option(
      names = "--again",
      description = "Measure movies again whose results are there from the same files.")
  private boolean again;

  @Mixin private JobOptions job;

  @Spec private CommandSpec command;

  private final ParameterOptions options = new ParameterOptions();

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    CompareCommand command = new CompareCommand();
    CommandLine line = command.options.on(command, JobKind.COMPARISON);
    command.options.addTo(line, List.of(CompareKey.LENGTH), CompareKey::defaultText);
    return line;
  }

  @Override
  public Integer call() {
    options.read(JobKind.COMPARISON);
    Map<UserParameter, String> typed = new LinkedHashMap<>(options.typed());
    typed.put(CompareKey.SHEET, source.toString());
    typed.put(CompareKey.AGAIN, again ? "yes" : "no");
    options.reading(() -> ComparisonJob.options(new Words(typed)));
    ComparisonJob.Outcome outcome = job.withProgress(ImageJob.comparison(typed)::run);
    if (job.quiet()) {
      PrintWriter err = command.commandLine().getErr();
      outcome.leftOut().forEach(sentence -> Program.tell(sentence, err));
    }
    outcome.sentences().forEach(job::tell);
    job.tell(
        (outcome.before() ? "Nothing has changed; results: " : "Results: ") + outcome.folder());
    return outcome.failed() == 0 ? Program.DONE : Program.FAILED;
  }
}
