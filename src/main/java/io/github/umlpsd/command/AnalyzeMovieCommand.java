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

/** The main job on the open stack, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Analyze Blinking Movie...",
    headless = true)
public final class AnalyzeMovieCommand extends SpotCommand {
  public AnalyzeMovieCommand() {
    super(JobKind.SPOTS);
  }

  @Override
  Outcome analyze(ImagePlus image, Parameters parameters, Progress progress) {
    return ImageJob.run(
        JobKind.SPOTS, image, parameters, !GraphicsEnvironment.isHeadless(), progress);
  }
}
