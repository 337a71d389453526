package io.github.umlpsd.command;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.TableInput;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Map;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** The job on traces that were taken elsewhere, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Analyze Blinking Traces...",
    headless = true)
public final class AnalyzeTracesCommand extends AnalysisCommand {
  public AnalyzeTracesCommand() {
    super(JobKind.TRACES);
  }

  @Override
  List<UserParameter> keys() {
    return TableInput.keys(JobKind.TRACES);
  }

  @Override
  Outcome analyze(Map<UserParameter, String> typed, Progress progress) {
    return ImageJob.run(
        JobKind.TRACES,
        TableInput.of(typed),
        Parameters.of(JobKind.TRACES, typed),
        !GraphicsEnvironment.isHeadless(),
        progress);
  }
}
