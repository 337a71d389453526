package io.github.umlpsd.imagej.plugin;

import io.github.umlpsd.imagej.TraceJob;
import io.github.umlpsd.parameters.JobKind;
import java.util.Optional;

/** The job on traces that were taken elsewhere, in plain ImageJ. */
public final class AnalyzeTracesPlugIn extends ParameterPlugIn {
  public AnalyzeTracesPlugIn() {
    super("Analyze Blinking Traces", TraceJob.keys(), JobKind.TRACES::defaultText);
  }

  @Override
  void ask() {
    ask(Optional.empty()).ifPresent(typed -> TraceJob.run(typed, true, new StatusBarProgress()));
  }
}
