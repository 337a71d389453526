package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.engine.ParameterKey.Group;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.AnalysisFolder;
import io.github.umlpsd.io.ResultFolder;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code traces TABLE.csv}: the job on traces that were taken elsewhere. */
@Command(
    name = "traces",
    description = "Class the blinking of traces in a text table and measure their spectra.",
    mixinStandardHelpOptions = true)
final class TracesCommand implements Callable<Integer> {
  @Mixin private TableOptions table;

  @Mixin private JobOptions job;

  private final ParameterOptions options = new ParameterOptions();

  ParameterOptions options() {
    return options;
  }

  @Override
  public Integer call() {
    Parameters parameters = Parameters.of(options.typed());
    Path folder = parameters.output().orElse(AnalyzeCommand.defaultFolder(table.file()));
    ResultFolder.checkTarget(folder);
    Analysis analysis =
        job.withProgress(
            progress -> {
              TraceSet traces = table.read(parameters.movie().frameIntervalSeconds());
              Analysis result = UmlPsd.analyze(table.name(), traces, parameters, progress);
              AnalysisFolder.write(folder, result, progress);
              return result;
            });
    job.tell(analysis.summary());
    job.tell("Results: " + folder);
    return Main.DONE;
  }

  /** The parameters that matter once there are traces. */
  static List<ParameterKey> keys() {
    List<ParameterKey> keys = new ArrayList<>();
    keys.add(ParameterKey.FRAME_INTERVAL);
    keys.addAll(ParameterKey.of(Group.CLUSTERS, Group.SPECTRA, Group.RUN));
    return keys;
  }
}
