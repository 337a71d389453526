package io.github.umlpsd.imagej.plugin;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.TableInput;
import java.util.Optional;

/** The job on traces that were taken elsewhere, in plain ImageJ. */
public final class AnalyzeTracesPlugIn extends ParameterPlugIn {
  public AnalyzeTracesPlugIn() {
    super("Analyze Blinking Traces", TableInput.keys(JobKind.TRACES), JobKind.TRACES::defaultText);
  }

  @Override
  void ask() {
    ask(Optional.empty())
        .ifPresent(
            typed ->
                ImageJob.run(
                    JobKind.TRACES,
                    TableInput.of(typed),
                    Parameters.of(JobKind.TRACES, typed),
                    true,
                    StatusBarProgress.begin()));
  }
}
