package io.github.umlpsd.cli;

import io.github.umlpsd.parameters.JobKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code profiles TABLE.csv}: only the scores over windows and numbers of classes. */
@Command(
    name = "profiles",
    description = "Score bin windows and numbers of classes for traces in a table.",
    mixinStandardHelpOptions = true)
final class ProfilesCommand extends TableCommand {

  ProfilesCommand() {
    super(JobKind.TRACE_PROFILES);
  }

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    return new ProfilesCommand().withOptions();
  }
}
