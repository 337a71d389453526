package io.github.umlpsd.imagej;

import io.github.umlpsd.job.UserParameter;
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
        .ifPresent(typed -> SimulationJob.run(typed, true, new StatusBarProgress()));
  }
}
