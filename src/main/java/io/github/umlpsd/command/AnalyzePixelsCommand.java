package io.github.umlpsd.command;

import ij.ImagePlus;
import io.github.umlpsd.engine.JobKind;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.PixelJob;
import io.github.umlpsd.job.Progress;
import java.awt.GraphicsEnvironment;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Crystals of the open stack pixel by pixel, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Analyze Blinking Pixels...",
    initializer = "init",
    headless = true)
public final class AnalyzePixelsCommand extends MovieCommand {
  @Parameter(persist = false, required = false)
  private String mask;

  @Parameter(persist = false, required = false)
  private String threshold;

  @Parameter(persist = false, required = false)
  private String min_size;

  @Parameter(persist = false, required = false)
  private String pixel_binning;

  @Parameter(persist = false, required = false)
  private String common_mode;

  @Parameter(persist = false, required = false)
  private String crystals;

  public AnalyzePixelsCommand() {
    super(JobKind.PIXELS);
  }

  @Override
  void run(ImagePlus image, Parameters parameters, Progress progress) {
    PixelJob.run(image, parameters, !GraphicsEnvironment.isHeadless(), progress);
  }
}
