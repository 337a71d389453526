package io.github.umlpsd.command;

import io.github.umlpsd.imagej.ProfileJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.TableInput;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** Profiles over windows and numbers of classes of the open stack or of a table of traces. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Blinking Cluster Profiles...",
    headless = true)
public final class ClusterProfilesCommand extends MovieCommand {
  public ClusterProfilesCommand() {
    super(JobKind.SPOT_PROFILES);
  }

  @Override
  List<? extends UserParameter> keys() {
    return TableInput.keys(JobKind.SPOT_PROFILES);
  }

  /** A table may be named instead of a movie. */
  @Override
  Optional<String> obstacle() {
    return Optional.empty();
  }

  @Override
  Outcome analyze(Map<UserParameter, String> typed, Progress progress) {
    return ProfileJob.run(openMovie(), typed, !GraphicsEnvironment.isHeadless(), progress);
  }
}
