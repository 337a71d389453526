package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import java.util.Map;
import java.util.Optional;

/** Crystals of the open stack pixel by pixel, in plain ImageJ. */
public final class AnalyzePixelsPlugIn extends StackPlugIn {
  public AnalyzePixelsPlugIn() {
    super("Analyze Blinking Pixels", JobKind.PIXELS);
  }

  @Override
  Optional<Map<UserParameter, String>> ask(ImagePlus image) {
    try (MaskPreview preview = new MaskPreview(image)) {
      return ask(Optional.of(preview));
    }
  }

  @Override
  void analyze(ImagePlus image, Parameters parameters, Progress progress) {
    ImageJob.run(JobKind.PIXELS, image, parameters, true, progress);
  }
}
