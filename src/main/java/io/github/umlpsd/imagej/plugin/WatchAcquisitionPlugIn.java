package io.github.umlpsd.imagej.plugin;

import io.github.umlpsd.imagej.WatchJob;
import java.util.Optional;

/** A running experiment, in plain ImageJ. Escape ends it. */
public final class WatchAcquisitionPlugIn extends ParameterPlugIn {
  public WatchAcquisitionPlugIn() {
    super("Watch Blinking Acquisition", WatchJob.keys(), WatchJob::defaultText);
  }

  @Override
  void ask() {
    ask(Optional.empty()).ifPresent(typed -> WatchJob.run(typed, true, StatusBarProgress.begin()));
  }
}
