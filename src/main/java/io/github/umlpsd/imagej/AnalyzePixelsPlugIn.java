package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;
import java.util.Map;
import java.util.Optional;

/** Crystals of the open stack pixel by pixel, in plain ImageJ. */
public final class AnalyzePixelsPlugIn extends StackPlugIn {
  public AnalyzePixelsPlugIn() {
    super("Analyze Blinking Pixels", ParameterKey.forPixels(), ParameterKey::defaultForPixels);
  }

  @Override
  Optional<Map<ParameterKey, String>> ask(ImagePlus image) {
    try (MaskPreview preview = new MaskPreview(image)) {
      return ask(Optional.of(preview));
    }
  }

  @Override
  void analyze(ImagePlus image, Map<ParameterKey, String> typed, Progress progress) {
    PixelJob.run(image, Parameters.of(JobKind.PIXELS, typed), true, progress);
  }
}
