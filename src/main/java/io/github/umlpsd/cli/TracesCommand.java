package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.engine.ParameterKey.Group;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.AnalysisFolder;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code traces TABLE.csv}: the job on traces that were taken elsewhere. */
@Command(
    name = "traces",
    description = "Class the blinking of traces in a text table and measure their spectra.",
    mixinStandardHelpOptions = true)
final class TracesCommand extends TableCommand {

  @Override
  String run(String name, TraceSet traces, Parameters parameters, Path folder, Progress progress) {
    Analysis analysis = UmlPsd.analyze(name, traces, parameters, progress);
    AnalysisFolder.write(folder, analysis, progress);
    return analysis.summary();
  }

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    TracesCommand command = new TracesCommand();
    return command.options().on(command, keys());
  }

  /** The parameters that matter once there are traces. */
  private static List<ParameterKey> keys() {
    List<ParameterKey> keys = new ArrayList<>();
    keys.add(ParameterKey.FRAME_INTERVAL);
    keys.addAll(ParameterKey.of(Group.CLUSTERS, Group.SPECTRA, Group.RUN));
    return keys;
  }
}
