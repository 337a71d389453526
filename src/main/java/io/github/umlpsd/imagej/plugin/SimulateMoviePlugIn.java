package io.github.umlpsd.imagej.plugin;

import io.github.umlpsd.imagej.SimulationJob;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import java.util.List;
import java.util.Optional;

/** A movie with known truth, in plain ImageJ. */
public final class SimulateMoviePlugIn extends ParameterPlugIn {
  public SimulateMoviePlugIn() {
    super("Simulate Blinking Movie", List.of(SimulationKey.values()), UserParameter::defaultText);
  }

  @Override
  void ask() {
    ask(Optional.empty())
        .ifPresent(typed -> SimulationJob.run(typed, true, StatusBarProgress.begin()));
  }
}
