package io.github.umlpsd.cli;

import io.github.umlpsd.parameters.JobKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code traces TABLE.csv}: the job on traces that were taken elsewhere. */
@Command(
    name = "traces",
    description = "Class the blinking of traces in a table and measure their spectra.",
    mixinStandardHelpOptions = true)
final class TracesCommand extends TableCommand {

  TracesCommand() {
    super(JobKind.TRACES);
  }

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    return new TracesCommand().withOptions();
  }
}
