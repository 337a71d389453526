package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.Job;
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
    Parameters parameters = Parameters.of(kind, options.typed());
    Path folder = parameters.output().orElse(AnalyzeCommand.defaultFolder(table.file()));
    Job analysis = ImageJob.of(kind, table.input(), parameters.withOutput(folder));
    job.tell(job.withProgress(analysis::run).summary());
    job.tell("Results: " + folder);
    return Program.DONE;
  }
}
