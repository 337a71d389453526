package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.Input;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.TableInput;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** A command that makes a result folder from a table of traces. */
abstract class TableCommand implements Callable<Integer> {
  @CommandLine.Parameters(
      paramLabel = "TABLE",
      description = "Table of traces: text, .xlsx, .mat (version 5), .npy or .npz.")
  private Path file;

  @Mixin private JobOptions job;

  private final ParameterOptions options = new ParameterOptions();

  private final JobKind kind;

  TableCommand(JobKind kind) {
    this.kind = kind;
  }

  /** This command with an option for each of its parameters. */
  final CommandLine withOptions() {
    CommandLine line = options.on(this, kind);
    options.addTo(line, TableKey.OPTIONS, TableKey::defaultText);
    return line;
  }

  @Override
  public final Integer call() {
    Map<UserParameter, String> typed = options.typed();
    Parameters parameters = options.read(kind);
    Path folder = parameters.output().orElse(AnalyzeCommand.defaultFolder(file));
    Input table =
        new Input.OfTable(
            InputFile.require(file), options.reading(() -> TableInput.format(new Words(typed))));
    Job analysis = ImageJob.of(kind, table, parameters.withOutput(folder));
    Outcome outcome = job.withProgress(analysis::run);
    job.tell(outcome);
    job.tell("Results: " + folder);
    return Program.DONE;
  }
}
