package io.github.umlpsd.command;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.Outcome;
import java.awt.GraphicsEnvironment;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** Profiles over windows and numbers of classes of the open stack. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Blinking Cluster Profiles...",
    headless = true)
public final class ClusterProfilesCommand extends SpotCommand {
  public ClusterProfilesCommand() {
    super(JobKind.SPOT_PROFILES);
  }

  @Override
  Outcome analyze(ImagePlus image, Parameters parameters, Progress progress) {
    return ImageJob.run(
        JobKind.SPOT_PROFILES, image, parameters, !GraphicsEnvironment.isHeadless(), progress);
  }
}
