package io.github.umlpsd.command;

import ij.ImagePlus;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.PixelJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import java.awt.GraphicsEnvironment;
import java.util.Map;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Crystals of the open stack pixel by pixel, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Analyze Blinking Pixels...",
    initializer = "init",
    headless = true)
public final class AnalyzePixelsCommand extends ParameterCommand {
  // Not required, since SciJava would otherwise not run at all without an image, and not say why.
  @Parameter(label = "Movie", persist = false, required = false)
  private ImagePlus imp;

  @Parameter(persist = false, required = false)
  private String frame_interval;

  @Parameter(persist = false, required = false)
  private String pixel_size;

  @Parameter(persist = false, required = false)
  private String channel;

  @Parameter(persist = false, required = false)
  private String drift;

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

  @Parameter(persist = false, required = false)
  private String bins;

  @Parameter(persist = false, required = false)
  private String normalize;

  @Parameter(persist = false, required = false)
  private String features;

  @Parameter(persist = false, required = false)
  private String clusters;

  @Parameter(persist = false, required = false)
  private String max_clusters;

  @Parameter(persist = false, required = false)
  private String epochs;

  @Parameter(persist = false, required = false)
  private String mode;

  @Parameter(persist = false, required = false)
  private String algorithm;

  @Parameter(persist = false, required = false)
  private String estimator;

  @Parameter(persist = false, required = false)
  private String window;

  @Parameter(persist = false, required = false)
  private String units;

  @Parameter(persist = false, required = false)
  private String detrend;

  @Parameter(persist = false, required = false)
  private String fit;

  @Parameter(persist = false, required = false)
  private String band_min;

  @Parameter(persist = false, required = false)
  private String band_max;

  @Parameter(persist = false, required = false)
  private String seed;

  @Parameter(persist = false, required = false)
  private String threads;

  @Parameter(persist = false, required = false)
  private String output;

  @Override
  protected void run(Map<ParameterKey, String> typed, Progress progress) {
    if (imp == null || imp.getProcessor() == null) {
      throw new UserException("There is no movie; open an image stack first.");
    }
    boolean windows = !GraphicsEnvironment.isHeadless();
    PixelJob.run(imp, Parameters.of(JobKind.PIXELS, typed), windows, progress);
  }

  @Override
  protected String defaultText(ParameterKey key) {
    return key.defaultForPixels();
  }
}
