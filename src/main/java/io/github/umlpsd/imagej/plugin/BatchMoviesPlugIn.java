package io.github.umlpsd.imagej.plugin;

import io.github.umlpsd.imagej.BatchJob;
import io.github.umlpsd.parameters.JobKind;
import java.util.Optional;

/** All movies of a folder, in plain ImageJ. */
public final class BatchMoviesPlugIn extends ParameterPlugIn {
  public BatchMoviesPlugIn() {
    super("Batch Blinking Movies", BatchJob.keys(), JobKind.SPOTS::defaultText);
  }

  @Override
  void ask() {
    ask(Optional.empty()).ifPresent(typed -> BatchJob.run(typed, true, StatusBarProgress.begin()));
  }
}
