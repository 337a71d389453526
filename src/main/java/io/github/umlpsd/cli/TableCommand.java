package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** A command that makes a result folder from a table of traces. */
abstract class TableCommand implements Callable<Integer> {
  @Mixin private TableOptions table;

  @Mixin private JobOptions job;

  private final ParameterOptions options = new ParameterOptions();

  private final JobKind kind;

  TableCommand(JobKind kind) {
    this.kind = kind;
  }

  /** This command with an option for each of its parameters. */
  final CommandLine withOptions() {
    return options.on(this, kind);
  }

  @Override
  public final Integer call() {
    Parameters parameters = options.read(kind);
    Path folder = parameters.output().orElse(AnalyzeCommand.defaultFolder(table.file()));
    TraceTableFormat format = options.reading(table::format);
    ResultFolder.checkTarget(folder, table.file());
    String told =
        job.withProgress(
            progress -> {
              TraceSet traces = table.read(format, parameters.movie().frameIntervalSeconds());
              return run(table.name(), traces, parameters, folder, progress);
            });
    job.tell(told);
    job.tell("Results: " + folder);
    return Program.DONE;
  }

  /**
   * Does the job and writes the folder.
   *
   * @param name what to call the data
   * @return the result in one line
   */
  abstract String run(
      String name, TraceSet traces, Parameters parameters, Path folder, Progress progress);
}
