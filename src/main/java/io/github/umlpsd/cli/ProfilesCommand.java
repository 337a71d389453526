package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.ProfileFolder;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code profiles TABLE.csv}: only the scores over windows and numbers of classes. */
@Command(
    name = "profiles",
    description = "Score bin windows and numbers of classes for traces in a text table.",
    mixinStandardHelpOptions = true)
final class ProfilesCommand extends TableCommand {

  ProfilesCommand() {
    super(JobKind.TRACE_PROFILES);
  }

  @Override
  String run(String name, TraceSet traces, Parameters parameters, Path folder, Progress progress) {
    UmlPsd.ProfiledChoice found = UmlPsd.profiles(traces, parameters, progress);
    ProfileFolder.write(folder, name, found, parameters, progress);
    return "Proposed: window "
        + found.choice().proposal().window()
        + " frames, classes "
        + found.choice().proposal().classes().text();
  }

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    return new ProfilesCommand().withOptions();
  }
}
