package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;
import java.util.Map;

/** The main job on the open stack, in plain ImageJ. */
public final class AnalyzeMoviePlugIn extends StackPlugIn {
  public AnalyzeMoviePlugIn() {
    super("Analyze Blinking Movie", ParameterKey.forSpots(), ParameterKey::defaultText);
  }

  @Override
  void analyze(ImagePlus image, Map<ParameterKey, String> typed, Progress progress) {
    MovieJob.run(image, Parameters.of(typed), true, progress);
  }
}
