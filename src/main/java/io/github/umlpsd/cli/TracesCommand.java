package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.AnalysisFolder;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code traces TABLE.csv}: the job on traces that were taken elsewhere. */
@Command(
    name = "traces",
    description = "Class the blinking of traces in a text table and measure their spectra.",
    mixinStandardHelpOptions = true)
final class TracesCommand extends TableCommand {

  TracesCommand() {
    super(JobKind.TRACES);
  }

  @Override
  String run(String name, TraceSet traces, Parameters parameters, Path folder, Progress progress) {
    Analysis analysis = UmlPsd.analyze(name, traces, parameters, progress);
    AnalysisFolder.write(folder, analysis, progress);
    return analysis.summary();
  }

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    return new TracesCommand().withOptions();
  }
}
