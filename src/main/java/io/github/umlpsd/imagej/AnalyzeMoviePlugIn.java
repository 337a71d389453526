package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.JobKind;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;

/** The main job on the open stack, in plain ImageJ. */
public final class AnalyzeMoviePlugIn extends StackPlugIn {
  public AnalyzeMoviePlugIn() {
    super("Analyze Blinking Movie", JobKind.SPOTS);
  }

  @Override
  void analyze(ImagePlus image, Parameters parameters, Progress progress) {
    MovieJob.run(image, parameters, true, progress);
  }
}
